/**
 * Jest compiles a globalSetup but looks its imports up as Node does. This teaches Node, in that one process, where our sources are:
 * `./x.js` is `./x.ts`, and `#lib/x.js` is the `source` of package.json. Import it before anything else.
 */
const { existsSync } = require('node:fs');
const Module = require('node:module');
const { dirname, resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const aliases = Object.entries(require('../../package.json').imports).map(([pattern, { source }]) => {
  const [before, after] = pattern.split('*');
  return { before, after, source };
});

function sourceOf(request, parent) {
  const alias = aliases.find(({ before, after }) => request.startsWith(before) && request.endsWith(after));
  if (alias !== undefined) {
    return resolve(root, alias.source.replace('*', request.slice(alias.before.length, -alias.after.length)));
  }
  if (!/^\.{1,2}\/.*\.js$/.test(request) || parent?.filename == null) return request;
  const source = resolve(dirname(parent.filename), request.replace(/\.js$/, '.ts'));
  return existsSync(source) ? source : request;
}

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  return resolveFilename.call(this, sourceOf(request, parent), parent, ...rest);
};
