import { smtpOptions } from './smtp-url.js';

describe('smtpOptions', () => {
  it.each([
    ['smtp://mail.voorbeeld.nl', { host: 'mail.voorbeeld.nl', port: 587, secure: false, requireTLS: true, ignoreTLS: false }],
    ['smtp://mail.voorbeeld.nl:25', { port: 25, requireTLS: true }],
    ['smtps://mail.voorbeeld.nl', { port: 465, secure: true }],
    ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, requireTLS: false, ignoreTLS: true }],
    ['smtp://[::1]:2525', { host: '::1', requireTLS: false }],
    ['smtps://u%40x:p%3Aw@mail.voorbeeld.nl', { auth: { user: 'u@x', pass: 'p:w' } }],
  ])('%s', (url, expected) => expect(smtpOptions(url)).toMatchObject(expected));

  it.each(['', 'mail.voorbeeld.nl', 'http://mail.voorbeeld.nl', 'smtp://', 'direct:mail'])('refuses %j', (url) => {
    expect(() => smtpOptions(url)).toThrow('SMTP_URL has to look like');
  });

  it.each(['smtp://m.nl?logger=true&debug=true', 'smtp://m.nl?sendmail=true', 'smtp://m.nl/x', 'smtp://m.nl?tls.rejectUnauthorized=false'])(
    'refuses options in %s',
    (url) => expect(() => smtpOptions(url)).toThrow('no options'),
  );

  it('never repeats the password', () => {
    let message = '';
    try {
      smtpOptions('smtp://u:hunter2@m.nl?x=1');
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain('SMTP_URL');
    expect(message).not.toContain('hunter2');
  });
});
