"""Self-test of verifieer.py, with a generator of exports of its own: python3 -m unittest test_verifieer"""
import base64
import copy
import dataclasses
import hashlib
import json
import os
import struct
import subprocess
import sys
import tempfile
import unittest
import zlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import verifieer as v

HERE = os.path.dirname(os.path.abspath(__file__))
ORGANISATIE = "0192a000-0000-7000-8000-000000000001"
ZAAK = "0192a000-0000-7000-8000-0000000000aa"
PERSOON = "0192a000-0000-7000-8000-0000000000bb"
OORSPRONG = f"toetsing.gemeente.example/bewijslog/{ORGANISATIE}"


# --- Generator, from docs/evidence.md ---


def H(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def canon(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def b64(data):
    return base64.b64encode(data).decode()


def b64_with_a_bit_over(text):
    """Another text of the same bytes: padded base64 leaves bits over, that are zero in the one right form."""
    at = text.rstrip("\n").rstrip("=")
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return at[:-1] + alphabet[alphabet.index(at[-1]) + 1] + text[len(at) :]


class Paar:
    """A pair of keys of a log (alg 1) or of a witness (alg 4)."""

    def __init__(self, name, seed, alg=1):
        self.name, self.private = name, Ed25519PrivateKey.from_private_bytes(H(seed.encode()))
        public = bytes([alg]) + self.private.public_key().public_bytes_raw()
        self.id = H(name.encode(), b"\n", public)[:4]
        self.vkey = f"{name}+{self.id.hex()}+{b64(public)}"

    def line(self, text):
        return f"\u2014 {self.name} {b64(self.id + self.private.sign(text.encode()))}\n"

    def cosign(self, text, seconds=1_800_000_000):
        signature = self.private.sign(f"cosignature/v1\ntime {seconds}\n{text}".encode())
        return f"\u2014 {self.name} {b64(self.id + struct.pack('>Q', seconds) + signature)}\n"


OUD, NIEUW, VREEMD = Paar(OORSPRONG, "oud"), Paar(OORSPRONG, "nieuw"), Paar(OORSPRONG, "vreemd")
GETUIGE = Paar("getuige.provincie.example/w1", "getuige", 4)
ANDERE_GETUIGE = Paar("getuige.provincie.example/w2", "andere", 4)


class Log:
    """RFC 9162, 2.1.1, 2.1.3.1 and 2.1.4.1, by their recursive definitions."""

    def __init__(self):
        self.leaves, self.memo = [], {}

    def mth(self, lo, hi):
        if hi - lo == 0:
            return H()
        if hi - lo == 1:
            return self.leaves[lo]
        if (lo, hi) not in self.memo:
            k = lo + self.split(hi - lo)
            self.memo[lo, hi] = H(b"\x01", self.mth(lo, k), self.mth(k, hi))
        return self.memo[lo, hi]

    @staticmethod
    def split(n):
        return 1 << (n - 1).bit_length() - 1

    def path(self, m, lo, hi):
        if hi - lo == 1:
            return []
        k = self.split(hi - lo)
        if m < k:
            return self.path(m, lo, lo + k) + [self.mth(lo + k, hi)]
        return self.path(m - k, lo + k, hi) + [self.mth(lo, lo + k)]

    def proof(self, m, n):
        return self.subproof(m, 0, n, True)

    def subproof(self, m, lo, hi, whole):
        n = hi - lo
        if m == n:
            return [] if whole else [self.mth(lo, hi)]
        k = self.split(n)
        if m <= k:
            return self.subproof(m, lo, lo + k, whole) + [self.mth(lo + k, hi)]
        return self.subproof(m - k, lo + k, hi, False) + [self.mth(lo, lo + k)]


def note(text, lines):
    return (text + "\n" + lines).encode()


def point_text(log, size, tijd, oorsprong=OORSPRONG):
    return f"{oorsprong}\n{size}\n{b64(log.mth(0, size))}\ntijd {tijd}\n"


def wissel(old, new, tijd="2026-11-27T09:00:30.000Z"):
    text = f"{OORSPRONG}\nsleutelwissel 1\n{old.vkey}\n{new.vkey}\ntijd {tijd}\n"
    return note(text, old.line(text) + new.line(text))


def vastleggen(content):
    """Salts, commitments of the fields in order, and the verbintenis."""
    names = sorted(content, key=lambda name: name.encode("utf-16-be"))
    salts = {name: H(b"zout", name.encode())[:16] for name in names}
    parts = [H(b"\x02", salts[name], canon([name, content[name]])) for name in names]
    return salts, parts, H(b"\x03", *parts).hex()


def opening(number, content, field):
    salts, parts, _ = vastleggen(content)
    return {"volgnummer": number, "veld": field, "waarde": content[field], "zout": salts[field].hex(),
            "velden": [part.hex() for part in parts]}


def event(nr, soort, gegevens=None, verbintenis=None, door=None):
    return {"organisatieId": ORGANISATIE, "toetsingId": ZAAK, "volgnummer": nr, "op": f"2026-11-27T09:00:{nr:02d}.{nr:03d}Z", "soort": soort,
            "door": door or {"persoonId": PERSOON, "rol": "griffier"}, "gegevens": gegevens or {}, "verbintenis": verbintenis, "vorigeHash": None}


PDF, BRIEF = b"%PDF-1.7 rapport over een verzonnen kandidaat\n", "Geachte raad\n".encode()
INHOUD = {"naam": "Verzonnen Persoon", "sha256": H(PDF).hex(), "\ue000": [1, {"z": None, "é".encode().hex(): "ë\u2028\u007f\b"}], "\U00010000": -5}


@dataclasses.dataclass
class Plan:
    """All that goes into an export. `last` and the functions change a part after it was made and before it is hashed or signed."""

    events: list = dataclasses.field(default_factory=lambda: [
        event(1, "TOETSING_GESTART", {"soortZaak": "BENOEMING", "ronde": 1, "oefening": False, "termijn": None, "één".encode().hex(): "ë"}),
        event(2, "DOCUMENT_VASTGELEGD", {"documentId": PERSOON}, vastleggen(INHOUD)[2]),
        event(3, "INGEZIEN", {"aantal": 3}, None, {"persoonId": None, "rol": "systeem"}),
        event(4, "BRIEF_GEMAAKT", {"hash": H(BRIEF).hex()}),
        event(5, "ADVIES_ONDERTEKEND", {"uitkomst": "GEEN_BEZWAAR"}, vastleggen({"inhoud": "tekst"})[2]),
        event(6, "DOSSIEREXPORT", {}),
    ])
    hidden: set = dataclasses.field(default_factory=lambda: {3})
    # After which event, with which key, tijd, and witnesses.
    ijkpunten: list = dataclasses.field(default_factory=lambda: [
        (2, OUD, "2026-11-27T09:00:20.000Z", [GETUIGE]), (4, OUD, "2026-11-27T09:00:21.000Z", [ANDERE_GETUIGE, GETUIGE]),
        (4, NIEUW, "2026-11-27T09:00:40.000Z", []),
    ])
    foreign: int = 3
    slot_key: Paar = NIEUW
    slot_tijd: str = "2026-11-27T09:01:00.000Z"
    first_key: Paar = OUD
    wissels: list = dataclasses.field(default_factory=lambda: [wissel(OUD, NIEUW)])
    documents: list = dataclasses.field(default_factory=lambda: [
        ("rapport.pdf", PDF, "RAPPORT", 2, "VERBINTENIS"), ("brief.txt", BRIEF, "BRIEF", 4, "GEGEVENS")])
    openings: list = dataclasses.field(default_factory=lambda: [opening(2, INHOUD, f) for f in ("naam", "sha256", "\U00010000", "\ue000")])
    line: object = lambda nr, data: data
    shown: object = lambda nr, data: data
    files: object = lambda files: files
    manifest: object = lambda data: data
    ijkpunten_json: object = lambda data: data
    openbaarmakingen: object = lambda data: data
    bewijs: object = lambda data: data
    log: Log = None
    points: list = dataclasses.field(default_factory=list)

    def foreign_leaves(self, seed):
        self.log.leaves += [H(b"vreemd", str(seed).encode(), bytes([i])) for i in range(self.foreign)]

    def entries(self):
        """Names and contents, in order."""
        self.log, self.points = Log(), []
        lines, hashes, places, proofs = [], ["0" * 64], [], []

        def take(e):
            nr = len(lines) + 1
            data = self.line(nr, canon({**e, "vorigeHash": e["vorigeHash"] or hashes[-1]}))
            hashes.append(H(b"\x00", data).hex())
            self.foreign_leaves(nr)
            places.append(len(self.log.leaves))
            self.log.leaves.append(H(b"\x00", data))
            lines.append(self.shown(nr, canon({"afgeschermd": hashes[-1]}) if nr in self.hidden else data))

        def sign(count, key, tijd, witnesses):
            self.foreign_leaves(f"{count} {tijd}")
            size, before = len(self.log.leaves), self.points[-1][0] if self.points else None
            text = point_text(self.log, size, tijd)
            self.points.append((size, note(text, key.line(text) + "".join(w.cosign(text) for w in witnesses))))
            return {"grootte": size, "aantal": count, "plaats": places[count - 1],
                    "inclusie": [h.hex() for h in self.log.path(places[count - 1], 0, size)],
                    "consistentie": [h.hex() for h in self.log.proof(before, size)] if before else []}

        for nr, e in enumerate(self.events[:-1], 1):
            take(e)
            proofs += [sign(*ijkpunt) for ijkpunt in self.ijkpunten if ijkpunt[0] == nr]
        files = [("LEESMIJ.txt", b"Controleer dit bestand met de verifier.\n")]
        files += [(f"ijkpunten/{size}.txt", data) for size, data in self.points]
        files += [("ijkpunten.json", canon(self.ijkpunten_json(proofs))), ("sleutels.txt", (self.first_key.vkey + "\n").encode())]
        files += [(f"sleutelwissels/{nr:03d}.txt", data) for nr, data in enumerate(self.wissels, 1)]
        files += [("openbaarmakingen.json", canon(self.openbaarmakingen(self.openings)))]
        files += [(f"documenten/{nr:03d}-{doc[0]}", doc[1]) for nr, doc in enumerate(self.documents, 1)]
        files = self.files(files)
        manifest = canon(self.manifest({**self.make_manifest(files), "keten": H(*[line + b"\n" for line in lines]).hex()}))
        last = self.events[-1]
        take({**last, "gegevens": {"manifest": H(manifest).hex(), **last["gegevens"]}})
        slot = sign(len(lines), self.slot_key, self.slot_tijd, [])
        del slot["aantal"]
        keten = b"".join(line + b"\n" for line in lines)
        return [files[0], ("manifest.json", manifest), ("keten.jsonl", keten), *files[1:],
                ("slot/controlepunt.txt", self.points[-1][1]), ("slot/bewijs.json", canon(self.bewijs(slot)))]

    def make_manifest(self, files):
        return {
            "formaat": "integriteitstoetsing/dossierexport", "versie": 1, "oorsprong": OORSPRONG, "organisatieId": ORGANISATIE,
            "toetsingId": ZAAK, "zaaknummer": "IT-2026-0001", "ontvanger": "FG", "gebeurtenissen": len(self.events) - 1,
            "bestanden": [{"naam": name, "bytes": len(data), "sha256": H(data).hex()} for name, data in files],
            "documenten": [{"naam": f"documenten/{i:03d}-{name}", "documentId": PERSOON, "soort": soort, "volgnummer": nr, "wijze": wijze}
                           for i, (name, _, soort, nr, wijze) in enumerate(self.documents, 1)],
        }


def zip_of(entries):
    body, central = bytearray(), bytearray()
    for name, data in entries:
        raw, sizes = name.encode(), (zlib.crc32(data), len(data), len(data), len(name.encode()))
        central += struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, 0x800, 0, 0, 33, *sizes, 0, 0, 0, 0, 0, len(body)) + raw
        body += struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 0x800, 0, 0, 33, *sizes, 0) + raw + data
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, len(entries) & 0xFFFF, len(entries) & 0xFFFF, len(central), len(body), 0)
    return bytes(body + central) + end


def export(**changes):
    return zip_of(Plan(**changes).entries())


def changed(entries, name, change):
    """The entry with that name put through a function; the rest as it was."""
    return [(n, change(data) if n == name else data) for n, data in entries]


# --- Tests ---


class Basis(unittest.TestCase):
    def goed(self, data, *brought):
        verdict = v.verifieer(data, *brought)
        self.assertEqual((verdict["oordeel"], verdict["reden"]), ("GEVERIFIEERD", None))
        return verdict

    def geweigerd(self, data, reason, *brought):
        verdict = v.verifieer(data, *brought)
        self.assertEqual(verdict["oordeel"], "GEWEIGERD", verdict)
        self.assertIn(reason, verdict["reden"])


class Referenties(unittest.TestCase):
    LEAVES = [bytes.fromhex(h) for h in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")]
    ROOTS = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    def test_roots_of_certificate_transparency(self):
        log = Log()
        self.assertEqual(log.mth(0, 0), H())
        for leaf, root in zip(self.LEAVES, self.ROOTS):
            log.leaves.append(H(b"\x00", leaf))
            self.assertEqual(log.mth(0, len(log.leaves)).hex(), root)

    def test_every_proof_up_to_33_leaves_holds_and_no_other_index_size_or_path_does(self):
        log = Log()
        log.leaves = [H(b"\x00", bytes([i])) for i in range(33)]
        roots = [log.mth(0, n) for n in range(34)]
        for n in range(1, 34):
            for m in range(n):
                path = log.path(m, 0, n)
                held = [i for i in range(n + 2) if v.inclusie_klopt(log.leaves[m], i, n, path, roots[n])]
                self.assertEqual(held, [m])
                for wrong in (path[:-1], path + [H()], path[1:], [H(), *path]):
                    self.assertFalse(wrong != path and v.inclusie_klopt(log.leaves[m], m, n, wrong, roots[n]))
            for m in range(1, n):
                proof = log.proof(m, n)
                held = [i for i in range(n + 1) if v.consistentie_klopt(i, n, roots[i], roots[n], proof)]
                self.assertEqual(held, [m])
                self.assertFalse(v.consistentie_klopt(m, n, H(), roots[n], proof) or v.consistentie_klopt(m, n, roots[m], H(), proof))
                for wrong in (proof[:-1], proof + [H()], proof[1:], [H(), *proof], []):
                    self.assertFalse(v.consistentie_klopt(m, n, roots[m], roots[n], wrong))
            self.assertFalse(v.consistentie_klopt(n, n, roots[n], roots[n], []))

    def test_ed25519_of_rfc_8032(self):
        public = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
        signature = bytes.fromhex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                  "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")
        key = v.Sleutel("", "", b"", 1, v.Ed25519PublicKey.from_public_bytes(public))
        self.assertTrue(key.tekende(b"\x72", signature))
        order = 2**252 + 27742317777372353535851937790883648493
        high = signature[:32] + (int.from_bytes(signature[32:], "little") + order).to_bytes(32, "little")
        for message, wrong in ((b"\x73", signature), (b"\x72", signature[:-1]), (b"\x72", signature + b"\0"), (b"\x72", b""), (b"\x72", high)):
            self.assertFalse(key.tekende(message, wrong))

    def test_instants(self):
        for good in ("2026-11-27T09:00:00.000Z", "2028-02-29T23:59:59.999Z", "0000-02-29T00:00:00.000Z", "9999-12-31T00:00:00.000Z"):
            self.assertTrue(v.is_instant(good), good)
        for wrong in ("2026-02-30T00:00:00.000Z", "2026-02-29T00:00:00.000Z", "2026-00-01T00:00:00.000Z", "2026-13-01T00:00:00.000Z",
                      "2026-01-01T24:00:00.000Z", "2026-01-01T00:00:60.000Z", "2026-01-01T00:00:00.00Z", "2026-01-01T00:00:00Z",
                      "2026-01-01T00:00:00.000z", "2026-01-01 00:00:00.000Z", "2026-01-01T00:00:00.000+00:00", "2026-01-01T00:00:00.000Z\n",
                      "２026-01-01T00:00:00.000Z", "+2026-01-01T00:00:00.000Z", "", None, 0):
            self.assertFalse(v.is_instant(wrong), wrong)
        self.assertEqual(v.milliseconden("2026-03-01T00:00:00.000Z") - v.milliseconden("2026-02-28T23:59:59.999Z"), 1)
        self.assertEqual(v.milliseconden("2400-01-01T00:00:00.000Z") - v.milliseconden("2399-12-31T23:59:59.999Z"), 1)

    def test_canonical_json_is_written_as_the_module_json_writes_it(self):
        for value in ("é\u2028\u007f\b\"\\\U0001f600", 0, -5, True, False, None, [], {}, [[], {}, ""], {"b": [1, {"d": None, "c": "é"}], "a": -1}):
            self.assertEqual(v.canoniek(value), canon(value))
            self.assertEqual(v.canoniek({"x": [value]}), canon({"x": [value]}))

    def test_canonical_json(self):
        for good in ('{"":0,"a":[1,{"b":null}],"b":"\\b\\t\\n\\f\\r\\u000b\\u001f\\"\\\\/\u007f\u2028é\U0001f600"}', "-99999999", "999999999999",
                     "[" * 64 + "]" * 64):
            v.lees_json(good.encode(), "x")
        for wrong in ('{"b":1,"a":2}', '{"a":1,"a":1}', '{"a": 1}', "[1, 2]", " 1", "1 ", "1\n", "01", "+1", "-0", "1.0", "1e3", "1E5", "0.1", "NaN",
                      "Infinity", "-Infinity", "１", "1000000000000", "-100000000", "9" * 10_000, '"\\u0061"', '"\\/"', '"\\u001F"', '"\\ud800"',
                      '"\\u00e9"', '"\t"', "'a'", "[1,]", '{"a":1,}', "", "[", "nul", "True", '{"é":1}', "\ufeff1", "1//", "[" * 65 + "]" * 65,
                      "[" * 100_000 + "]" * 100_000, '{"a":' * 100_000 + "1" + "}" * 100_000):
            with self.assertRaises(v.Geweigerd, msg=wrong[:40]):
                v.lees_json(wrong.encode(), "x")
        for raw in (b'"\xff"', b'"\xed\xa0\x80"', b'"\xc0\xaf"', b"\xef\xbb\xbf1"):
            with self.assertRaises(v.Geweigerd):
                v.lees_json(raw, "x")


class Goed(Basis):
    def test_without_and_with_something_from_outside(self):
        plan = Plan()
        data = zip_of(plan.entries())
        verdict = self.goed(data)
        self.assertEqual((verdict["gebeurtenissen"], verdict["afgeschermd"], verdict["ijkpunten"], verdict["getoetstAan"]), (6, 1, 3, []))
        self.assertEqual(verdict["getuigenNietNagegaan"], [GETUIGE.name, ANDERE_GETUIGE.name])
        self.goed(data, [OUD.vkey, NIEUW.vkey], [note for _, note in plan.points], [GETUIGE.vkey, ANDERE_GETUIGE.vkey])

    def test_smallest_and_other_shapes(self):
        plain = {"ijkpunten": [], "wissels": [], "slot_key": OUD, "documents": [], "openings": []}
        self.goed(export(**plain))
        self.goed(export(**plain, events=[event(1, "DOSSIEREXPORT")], hidden=set(), foreign=0))
        for foreign in range(9):
            self.goed(export(foreign=foreign + 1, hidden={1, 3}))
        self.goed(export(documents=[("x", PDF, "RAPPORT", 2, "VERBINTENIS")] * 1001))

    def test_a_first_hidden_and_op_60_seconds_back(self):
        events = Plan().events
        events[2]["op"], events[3]["op"], events[4]["op"] = "2026-11-27T10:00:00.000Z", "2026-11-27T09:59:00.000Z", "2026-11-27T09:59:00.000Z"
        events[5]["op"] = "2026-11-27T09:58:00.000Z"
        self.goed(export(events=events, hidden=set()))
        events[5]["op"] = "2026-11-27T09:57:59.999Z"
        self.geweigerd(export(events=events, hidden=set()), "gebeurtenis 6 is meer dan 60 seconden ouder")

    def test_a_witness_that_signed_twice_and_one_of_another_kind(self):
        def twice(data):
            text = data.decode().split("\n\n")[0] + "\n"
            return data + GETUIGE.cosign(text, 1_900_000_000).encode() + f"\u2014 pq.example/x {b64(bytes(2000))}\n".encode()

        self.goed(self.met_ijkpunt(twice), (), (), [GETUIGE.vkey])

    @staticmethod
    def met_ijkpunt(change, nr=0):
        """An export of which an ijkpunt is other, with a manifest that knows: what only the log itself can make."""

        def files(all_files):
            name = [name for name, _ in all_files if name.startswith("ijkpunten/")][nr]
            return changed(all_files, name, change)

        return export(files=files)


class Bits(Basis):
    def test_every_byte_of_an_export(self):
        good = export()
        for i in range(len(good)):
            for bit in {1 << i % 8, 0x20, 0x01}:
                data = bytearray(good)
                data[i] ^= bit
                self.assertNotEqual(v.verifieer(bytes(data))["oordeel"], "GEVERIFIEERD", f"byte {i} bit {bit}")

    def test_every_byte_of_every_entry_in_a_zip_made_again(self):
        entries = self.inhoud()
        self.goed(zip_of(entries))
        for name, content in entries:
            for i in range(len(content)):
                for bit in {1 << i % 8, 0x20, 0x01}:
                    other = zip_of(changed(entries, name, lambda data: data[:i] + bytes([data[i] ^ bit]) + data[i + 1 :]))
                    self.assertNotEqual(v.verifieer(other)["oordeel"], "GEVERIFIEERD", f"{name} byte {i} bit {bit}")

    @staticmethod
    def inhoud():
        return Plan(hidden={1, 3, 4}, documents=Plan().documents[:1]).entries()

    def test_every_length_and_every_byte_too_many(self):
        good = export()
        for i in range(len(good)):
            self.assertNotEqual(v.verifieer(good[:i])["oordeel"], "GEVERIFIEERD")
        for i in range(0, len(good) + 1, 7):
            self.assertNotEqual(v.verifieer(good[:i] + b"\0" + good[i:])["oordeel"], "GEVERIFIEERD")
            self.assertNotEqual(v.verifieer(good[:i] + good[i + 1 :])["oordeel"], "GEVERIFIEERD")


class Zip(Basis):
    def test_what_is_no_zip(self):
        for data in (b"", b"PK", b"PK\x05\x06" + bytes(18), b"%PDF", b"\0" + export()):
            self.assertEqual(v.verifieer(data)["oordeel"], "ONLEESBAAR")

    def test_entries(self):
        entries = Plan().entries()
        for i in range(len(entries)):
            self.geweigerd(zip_of(entries[:i] + entries[i + 1 :]), "")
            self.geweigerd(zip_of(entries[:i] + [entries[i]] + entries[i:]), "staat twee keer")
            self.geweigerd(zip_of(entries[:i] + [("extra.txt", b"")] + entries[i:]), "niet die van een dossierexport")
            for j in range(i):
                swapped = list(entries)
                swapped[i], swapped[j] = swapped[j], swapped[i]
                self.geweigerd(zip_of(swapped), "")
                contents = list(entries)
                contents[i], contents[j] = (entries[i][0], entries[j][1]), (entries[j][0], entries[i][1])
                self.geweigerd(zip_of(contents), "")
        for name in ("documenten/003-", "documenten/003-a/b", "documenten/003-a/../b", "documenten//x", "/documenten/003-a", "documenten/004-a",
                     "documenten/03-a", "documenten/003-é", "documenten/003-a b", "documenten/003-" + "a" * 186, "documenten/", "."):
            self.geweigerd(zip_of(entries[:-2] + [(name, b"")] + entries[-2:]), "")

    def test_names_and_numbers_of_which_the_manifest_knows(self):
        def renamed(old, new):
            def rename(value):
                return [(name.replace(old, new), data) for name, data in value]

            def in_manifest(m):
                return {**m, "documenten": [{**d, "naam": d["naam"].replace(old, new)} for d in m["documenten"]]}

            return export(files=rename, manifest=in_manifest)

        self.goed(renamed("brief.txt", "a" * 185))
        for name in ("a" * 186, "a/b", "a/../b", "a b", "é", "a\\b", "", "a\n", "a/"):
            self.geweigerd(renamed("002-brief.txt", f"002-{name}"), "naam die niet mag" if name not in ("a/b", "") else "niet die van een dossierexport")
        self.geweigerd(renamed("002-brief", "003-brief"), "hier hoort nummer 002")
        self.geweigerd(renamed("001.txt", "002.txt"), "hier hoort nummer 001")
        size = Plan(hidden=set())
        size.entries()
        self.geweigerd(renamed(f"ijkpunten/{size.points[0][0]}.txt", "ijkpunten/1.txt"), "andere grootte dan zijn naam")
        for change in (lambda d: d[:-1], lambda d: d + b"\n", lambda d: d[:-1] + b"\r\n", lambda d: d[:-1] + b"x", lambda d: d.replace(b"+", b"\xc3\xab+", 1)):
            self.geweigerd(export(files=lambda files: changed(files, "sleutels.txt", change)), "sleutels.txt")

    def test_too_many(self):
        entries = [(f"a/{i}", b"") for i in range(60_001)]
        self.geweigerd(zip_of(entries), "meer dan 60.000 bestanden")
        self.geweigerd(zip_of(entries[:-1]), "niet die van een dossierexport")

    def test_bytes_around(self):
        good = export()
        for data in (good + b"\0", good + good, good[:-2] + b"\x01\0x", good.replace(b"PK\x01\x02", b"\0PK\x01\x02", 1)):
            self.geweigerd(data, "")


class Keten(Basis):
    """Everything around is made again, up to the signatures: those are the attacker's, who has no key, or the old ones."""

    def aanval(self, **changes):
        good, attack = Plan(), Plan(**{"ijkpunten": [(n, VREEMD, t, []) for n, k, t, _ in Plan().ijkpunten], "slot_key": VREEMD, "wissels": [], **changes})
        genuine, forged = dict(good.entries()), attack.entries()
        self.geweigerd(zip_of(forged), "geen handtekening")
        own = [("sleutels.txt", (VREEMD.vkey + "\n").encode())]
        attack.first_key = VREEMD
        whole = zip_of(attack.entries())
        self.goed(whole)
        self.geweigerd(whole, "de sleutel die u vertrouwt", [OUD.vkey])
        for _, point in good.points:
            self.geweigerd(whole, "", (), [point])
        for name in ("slot/controlepunt.txt", "slot/bewijs.json", "manifest.json", "keten.jsonl", own[0][0]):
            self.geweigerd(zip_of(changed(forged, name, lambda _, name=name: genuine[name])), "")
        slot = lambda name, data: genuine[name] if name.startswith("slot/") else data
        self.geweigerd(zip_of([(name, slot(name, data)) for name, data in forged]), "")

    def test_an_event_changed_dropped_swapped_doubled_added(self):
        for i in range(5):
            events = Plan().events
            events[i]["op"] = events[i]["op"][:-4] + "999Z"
            self.aanval(events=events, documents=[], openings=[])
        for i in range(5):
            for change in (lambda e: e.pop(i), lambda e: e.insert(i, copy.deepcopy(e[i])), lambda e: e.insert(0, e.pop(i))):
                events = Plan().events
                change(events)
                if events == Plan().events:
                    continue
                for nr, e in enumerate(events, 1):
                    e["volgnummer"] = nr
                self.aanval(events=events, documents=[], openings=[], hidden=set(), ijkpunten=[(1, VREEMD, "2026-11-27T09:00:20.000Z", [])])

    def test_lines_without_anything_else(self):
        entries = Plan().entries()
        lines = dict(entries)["keten.jsonl"].split(b"\n")[:-1]
        variants = [lines[:i] + lines[i + 1 :] for i in range(6)] + [lines[: i + 1] + lines[i:] for i in range(6)]
        variants += [lines[:i] + [lines[j]] + lines[i + 1 :] for i in range(6) for j in range(6) if i != j]
        variants += [lines[:i] + [canon({"afgeschermd": H(b"\0", lines[i]).hex()})] + lines[i + 1 :] for i in (1, 3, 5)]
        variants += [lines + [b""], [b""] + lines, lines[:-1] + [lines[-1] + b"\r"], [lines[0] + b" "] + lines[1:], []]
        for variant in variants:
            keten = b"".join(line + b"\n" for line in variant)
            self.geweigerd(zip_of(changed(entries, "keten.jsonl", lambda _: keten)), "")
        self.geweigerd(zip_of(changed(entries, "keten.jsonl", lambda data: data[:-1])), "")
        self.geweigerd(zip_of(changed(entries, "keten.jsonl", lambda data: data.replace(b"\n", b"\r\n"))), "")

    def test_signed_by_the_true_key_and_still_no_event(self):
        def with_event(reason, i=1, **values):
            events = Plan().events
            events[i].update(values)
            events[i] = {key: value for key, value in events[i].items() if value != "WEG"}
            self.geweigerd(export(events=events, hidden=set(), documents=[], openings=[]), reason)

        for values in ({"extra": 1}, {"soort": "WEG"}, {"door": "WEG"}):
            with_event("sleutel te veel of te weinig", **values)
        for values in ({"soort": None}, {"soort": 1}, {"op": "2026-02-30T00:00:00.000Z"}, {"op": "2026-11-27T09:00:02Z"}, {"op": 1}, {"door": None},
                       {"door": {"persoonId": PERSOON}}, {"door": {"persoonId": PERSOON.upper(), "rol": "x"}}, {"door": {"persoonId": "x", "rol": "x"}},
                       {"door": {"persoonId": PERSOON, "rol": None}}, {"door": {"persoonId": None, "rol": "x", "naam": "x"}}, {"gegevens": None},
                       {"gegevens": []}, {"gegevens": {"a": []}}, {"gegevens": {"a": {}}}, {"gegevens": {"é": 1}}, {"verbintenis": "0" * 63},
                       {"verbintenis": "A" * 64}, {"verbintenis": 0}, {"verbintenis": "0" * 64 + "\n"}):
            with_event("andere soort dan voorgeschreven", **values)
        for value in (1.0, 1.5, 10**12, -(10**8), float("nan"), 1e300):
            with_event("geen canonieke JSON", gegevens={"a": value})
        with_event("andere zaak", toetsingId=PERSOON)
        with_event("andere zaak", organisatieId=ZAAK)
        with_event("sluit niet aan", vorigeHash="0" * 63 + "1")
        for value in (1, "x", H(b"").hex().upper()[:64] + "0", None):
            self.geweigerd(export(shown=lambda nr, data: canon({"afgeschermd": value}) if nr == 3 else data), "gebeurtenis 3: de hash")
        self.geweigerd(export(shown=lambda nr, data: canon({"afgeschermd": "0" * 64, "x": 1}) if nr == 3 else data), "sleutel te veel")
        for text in (b"[]", b"1", b"null", b'"x"'):
            self.geweigerd(export(shown=lambda nr, data: text if nr == 3 else data), "gebeurtenis 3 is geen canonieke JSON")
        for number in (True, 1.0, "1", 2, 0):
            self.geweigerd(export(line=lambda nr, data: data.replace(b'"volgnummer":1,', b'"volgnummer":%s,' % json.dumps(number).encode())), "gebeurtenis 1 ")

    def test_other_texts_of_the_same_event_signed_by_the_true_key(self):
        def variant(old, new):
            self.assertIn(old, canon(Plan().events[0]))
            self.geweigerd(export(line=lambda nr, data: data.replace(old, new) if nr == 1 else data, hidden=set()), "gebeurtenis 1 is geen canonieke JSON")

        for old, new in ((b'"ronde":1', b'"ronde": 1'), (b'"ronde":1', b'"ronde":1.0'), (b'"ronde":1', b'"ronde":1e0'), (b'"ronde":1', b'"ronde":01'),
                         (b'"ronde":1', b'"ronde":1,"ronde":1'), (b'"ronde":1', b'"ronde":+1'), (b'"ronde":1', b'"ronde":-0'), (b'"ronde":1', b'"ronde":NaN'),
                         (b'"ronde":1', b'"ronde":' + b"9" * 5000), (b'"ronde":1', b'"ronde":' + b"[" * 99999), ("ë".encode(), b"\\u00eb"),
                         (b'"rol":"griffier"', b'"rol":"\\u0067riffier"'), (b'"rol":"griffier"', b'"rol":"\\ud800"'), ("ë".encode(), b"\xff"),
                         (b'"termijn":null', b'"termijn":null,"a":1'), (b'"oefening":false', b'"oefening":False')):
            if old == "ë".encode() and new == b"\xff":
                self.geweigerd(export(line=lambda nr, data: data.replace(old, new), hidden=set()), "geen UTF-8")
            else:
                variant(old, new)

    def test_the_last_event(self):
        self.geweigerd(export(hidden={6}), "laatste gebeurtenis is geen DOSSIEREXPORT")
        for change, reason in (({"soort": "INGEZIEN"}, "geen DOSSIEREXPORT"), ({"gegevens": {"manifest": "0" * 64}}, "ander manifest"),
                               ({"gegevens": {"manifest": None}}, "ander manifest")):
            events = Plan().events
            events[-1].update(change)
            self.geweigerd(export(events=events), reason)
        self.geweigerd(export(manifest=lambda m: {**m, "gebeurtenissen": 6}), "ander aantal gebeurtenissen")


class Json(Basis):
    """By the holder of the key: only the form is wrong."""

    def test_keys_and_kinds_of_the_manifest(self):
        kinds = {"formaat": ("x", None), "versie": (2, True, "1"), "oorsprong": ("a b", "", 1, "x.example/y"), "organisatieId": (ZAAK, ZAAK.upper(), 1),
                 "toetsingId": (PERSOON, None), "zaaknummer": (None, 1), "ontvanger": (None,), "gebeurtenissen": (4, 6, -1, "5", None, True), "keten": ("0" * 64, None, "x"),
                 "bestanden": ([], None, {}), "documenten": ([], None, {})}
        self.assertEqual(set(kinds), set(json.loads(dict(Plan().entries())["manifest.json"])))
        self.geweigerd(export(manifest=lambda m: {**m, "extra": 1}), "manifest.json heeft een sleutel")
        for key, values in kinds.items():
            self.geweigerd(export(manifest=lambda m: {k: x for k, x in m.items() if k != key}), "manifest.json heeft een sleutel")
            for value in values:
                self.geweigerd(export(manifest=lambda m: {**m, key: value}), "")
        for part in ("bestanden", "documenten"):
            for change in (lambda rows: rows[::-1], lambda rows: rows[:-1], lambda rows: rows + rows[-1:], lambda rows: [{**rows[0], "extra": 1}, *rows[1:]]):
                self.geweigerd(export(manifest=lambda m: {**m, part: change(m[part])}), "manifest.json")
            for key in json.loads(dict(Plan().entries())["manifest.json"])[part][0]:
                for value in (None, True, -1, "x", [], 7):
                    if (part, key, value) in (("documenten", "soort", "x"),):
                        continue
                    self.geweigerd(export(manifest=lambda m: {**m, part: [{**m[part][0], key: value}, *m[part][1:]]}), "")

    def test_ijkpunten_and_proofs(self):
        def each(rows, change):
            return [{**row, **change(row)} for row in rows]

        for change in (lambda r: {"grootte": r["grootte"] + 1}, lambda r: {"plaats": r["plaats"] + 1}, lambda r: {"aantal": r["aantal"] + 1},
                       lambda r: {"aantal": 0}, lambda r: {"aantal": 99}, lambda r: {"inclusie": r["inclusie"][:-1]}, lambda r: {"inclusie": r["inclusie"] + ["0" * 64]},
                       lambda r: {"consistentie": r["consistentie"] + ["0" * 64]}, lambda r: {"inclusie": [h.upper() for h in r["inclusie"]]},
                       lambda r: {"extra": 1}, lambda r: {"plaats": True}, lambda r: {"consistentie": None}):
            self.geweigerd(export(ijkpunten_json=lambda rows: each(rows, change)), "")
            self.geweigerd(export(bewijs=lambda row: {**row, **change({**row, "aantal": 1})}), "")
        for change in (lambda rows: rows[:-1], lambda rows: rows[1:], lambda rows: rows + rows[-1:], lambda rows: []):
            self.geweigerd(export(ijkpunten_json=change), "ijkpunten.json heeft een ander aantal")
        self.geweigerd(export(ijkpunten_json=lambda rows: rows[::-1]), "andere grootte dan het bewijs")
        self.geweigerd(export(ijkpunten_json=lambda rows: [{**rows[0], "consistentie": rows[1]["consistentie"]}, *rows[1:]]), "zonder ijkpunt ervoor")

    def test_events_under_a_point_do_not_become_fewer_or_go_back(self):
        def with_second(number, place):
            """The second ijkpunt is that of event `number` at that place, with a proof that holds."""

            def change(rows):
                path = [h.hex() for h in plan.log.path(place, 0, rows[1]["grootte"])]
                return [rows[0], {**rows[1], "aantal": number, "plaats": place, "inclusie": path}, *rows[2:]]

            plan = Plan(ijkpunten_json=change)
            return zip_of(plan.entries())

        plan = Plan()
        plan.entries()
        places = {e: next(i for i, leaf in enumerate(plan.log.leaves) if leaf == H(b"\x00", line)) for e, line in self.lines(plan).items()}
        self.goed(with_second(4, places[4]))
        self.goed(with_second(2, places[2]))
        self.geweigerd(with_second(1, places[1]), "het aantal gebeurtenissen kan niet")
        self.geweigerd(with_second(4, places[1]), "de plaats in het bewijslog kan niet")
        self.geweigerd(with_second(2, places[2] + 1), "de plaats in het bewijslog kan niet")
        self.geweigerd(with_second(5, places[2] + 2), "de plaats in het bewijslog kan niet")

    @staticmethod
    def lines(plan):
        keten = dict(dataclasses.replace(plan, hidden=set()).entries())["keten.jsonl"]
        return {nr: line for nr, line in enumerate(keten.split(b"\n")[:-1], 1) if nr < 6}

    def test_openbaarmakingen_of_more_events(self):
        good, inhoud = Plan().openings, opening(5, {"inhoud": "tekst"}, "inhoud")
        self.goed(export(openings=[*good, inhoud]))
        self.geweigerd(export(openings=[inhoud, *good]), "bij gebeurtenis 2: staat niet op volgorde")

    def test_openbaarmakingen(self):
        good = Plan().openings
        for rows in (good[::-1], good + good[-1:], [good[1], good[0], *good[2:]]):
            self.geweigerd(export(openings=rows), "niet op volgorde")
        for change in ({"waarde": "Ander Persoon"}, {"zout": "0" * 32}, {"veld": "naaM"}):
            self.geweigerd(export(openings=[{**good[0], **change}, *good[1:]]), "niet die waarop is vastgelegd")
        velden = good[0]["velden"]
        for wrong in (velden[:-1], velden + velden[-1:], velden[::-1]):
            self.geweigerd(export(openings=[{**row, "velden": wrong} for row in good]), "")
        for change in ({"zout": "A" * 32}, {"zout": "0" * 31}, {"velden": []}, {"velden": None}, {"volgnummer": 0}, {"volgnummer": True}, {"extra": 1},
                       {"waarde": 1.5}, {"waarde": {"é": 1}}, {"waarde": 10**12}, {"volgnummer": 3}, {"volgnummer": 99}, {"volgnummer": 1}):
            self.geweigerd(export(openings=[{**good[0], **change}, *good[1:]]), "")
        inhoud = opening(5, {"inhoud": "tekst"}, "inhoud")
        self.geweigerd(export(openings=[*good, inhoud], hidden={5}), "afgeschermd")
        wrong_order = vastleggen(INHOUD)
        events = Plan().events
        parts = [wrong_order[1][i] for i in (0, 1, 3, 2)]
        events[1]["verbintenis"] = H(b"\x03", *parts).hex()
        self.geweigerd(export(events=events, openings=[{**row, "velden": [part.hex() for part in parts]} for row in good]), "velden staan niet op volgorde")

    def test_documents(self):
        good = Plan().documents
        rapport, brief = good
        for documents, reason in (
            ([(rapport[0], PDF + b"x", *rapport[2:]), brief], "niet vastgelegd bij gebeurtenis 2"),
            ([(rapport[0], BRIEF, *rapport[2:]), (brief[0], PDF, *brief[2:])], "niet vastgelegd bij gebeurtenis 2"),
            ([rapport, (*brief[:3], 1, "GEGEVENS")], "niet vastgelegd bij gebeurtenis 1"),
            ([rapport, (*brief[:3], 3, "GEGEVENS")], "afgeschermd"),
            ([rapport, (*brief[:3], 99, "GEGEVENS")], "is er niet"),
            ([(*rapport[:4], "GEGEVENS"), brief], "niet vastgelegd bij gebeurtenis 2"),
            ([rapport, (*brief[:4], "VERBINTENIS")], "niet vastgelegd bij gebeurtenis 4"),
            ([rapport, (*brief[:4], "ANDERS")], "manifest.json"),
        ):
            self.geweigerd(export(documents=documents), reason)
        self.geweigerd(export(openings=[Plan().openings[0]]), "niet vastgelegd bij gebeurtenis 2")
        entries = Plan().entries()
        self.geweigerd(zip_of(changed(entries, "documenten/001-rapport.pdf", lambda _: PDF[:-1] + b"x")), "niet het bestand dat in manifest.json staat")


class Sleutels(Basis):
    def test_wrong_keys(self):
        self.geweigerd(export(first_key=VREEMD), "de oude sleutel is een andere")
        self.geweigerd(export(slot_key=VREEMD), "slot/controlepunt.txt: geen handtekening")
        self.geweigerd(export(wissels=[]), "geen handtekening")
        self.geweigerd(export(slot_key=OUD), "al vervangen")
        other = Paar("x.example/y", "oud")
        self.geweigerd(export(first_key=other), "ander bewijslog")
        self.geweigerd(export(first_key=Paar(OORSPRONG, "oud", 4)), "geen geldige sleutel")
        entries = Plan().entries()
        for change in (lambda d: d[:-1], lambda d: d + d, lambda d: d + b"\n", lambda d: d[:-1] + b"\r\n", lambda d: b" " + d, lambda d: d.replace(b"+", b"+0", 1)):
            self.geweigerd(zip_of(changed(entries, "sleutels.txt", change)), "")

    def test_sleutelwissels(self):
        def with_lines(lines, text=None):
            text = text or f"{OORSPRONG}\nsleutelwissel 1\n{OUD.vkey}\n{NIEUW.vkey}\ntijd 2026-11-27T09:00:30.000Z\n"
            return note(text, "".join(line(text) for line in lines))

        three = Paar(OORSPRONG, "drie")
        self.goed(export(wissels=[wissel(OUD, NIEUW), wissel(NIEUW, three)], slot_key=three))
        for wissels in ([with_lines([OUD.line])], [with_lines([NIEUW.line])], [with_lines([NIEUW.line, OUD.line])], [with_lines([OUD.line, VREEMD.line])],
                        [with_lines([OUD.line, NIEUW.line, NIEUW.line])], [with_lines([OUD.line, NIEUW.line, VREEMD.line])],
                        [wissel(OUD, NIEUW), wissel(OUD, three)], [wissel(OUD, OUD)], [wissel(OUD, NIEUW), wissel(NIEUW, OUD)],
                        [wissel(OUD, NIEUW), wissel(OUD, NIEUW)], [wissel(OUD, NIEUW), wissel(NIEUW, three, "2026-11-27T09:00:29.999Z")],
                        [wissel(OUD, Paar("x.example/y", "z"))], [wissel(OUD, Paar(OORSPRONG, "nieuw", 4))], [wissel(OUD, NIEUW, "2026-02-30T00:00:00.000Z")],
                        [with_lines([OUD.line, NIEUW.line], f"x.example/y\nsleutelwissel 1\n{OUD.vkey}\n{NIEUW.vkey}\ntijd 2026-11-27T09:00:30.000Z\n")],
                        [with_lines([OUD.line, NIEUW.line], f"{OORSPRONG}\nsleutelwissel 2\n{OUD.vkey}\n{NIEUW.vkey}\ntijd 2026-11-27T09:00:30.000Z\n")],
                        [wissel(OUD, NIEUW).replace(b"30.000Z", b"31.000Z")]):
            self.geweigerd(export(wissels=wissels), "sleutelwissels/")

    def test_as_many_changes_and_ijkpunten_as_there_may_be(self):
        keys = [OUD, *(Paar(OORSPRONG, f"sleutel {nr}") for nr in range(1001))]
        changes = [wissel(old, new) for old, new in zip(keys, keys[1:])]
        self.goed(export(wissels=changes[:1000], slot_key=keys[1000], ijkpunten=[]))
        self.geweigerd(export(wissels=changes, slot_key=keys[1001], ijkpunten=[]), "meer dan 1.000 sleutelwissels")
        points = [(4, OUD, "2026-11-27T09:00:20.000Z", [])] * 1001
        self.goed(export(ijkpunten=points[1:]))
        self.geweigerd(export(ijkpunten=points), "meer dan 1.000 ijkpunten")

    def test_a_signature_line_is_looked_at_once_however_many_keys_there_were(self):
        asked = []

        class Id(bytes):
            def __eq__(self, other):
                asked.append(other)
                return super().__eq__(other)

            __hash__ = bytes.__hash__

        keys = [v.lees_vkey(Paar(OORSPRONG, f"sleutel {nr}").vkey, 1) for nr in range(200)]
        point = v.Controlepunt("x", b"", [v.Regel(OORSPRONG, Id(4), bytes(64))] * 50, OORSPRONG, 1, bytes(32), "")
        with self.assertRaises(v.Geweigerd):
            v.nummer_van_sleutel(point, keys)
        self.assertLess(len(asked), 50)

    def test_a_new_key_that_is_trusted_does_not_vouch_for_an_old_key_of_a_stranger(self):
        text = wissel(OUD, NIEUW).decode().split("\n\n")[0] + "\n"
        taken = note(text, VREEMD.line(text) + NIEUW.line(text))
        self.geweigerd(export(first_key=VREEMD, slot_key=VREEMD, ijkpunten=[], wissels=[taken]), "de oude sleutel is een andere", [NIEUW.vkey])

    def test_a_slot_of_an_old_key_for_who_trusts_the_new_one(self):
        plan = Plan(ijkpunten=[(4, NIEUW, "2026-11-27T09:00:40.000Z", [])])
        plan.entries()
        old = {"slot_key": OUD, "ijkpunten": [(4, OUD, "2026-11-27T09:00:40.000Z", [])]}
        self.goed(export(**old), [OUD.vkey])
        self.geweigerd(export(**old), "niet ondertekend met de sleutel die u vertrouwt of met een latere", [NIEUW.vkey])
        self.geweigerd(export(**old), "latere sleutel dan het slot", (), [plan.points[0][1]])

    def test_brought_along(self):
        data = export()
        self.geweigerd(data, "de sleutel die u vertrouwt", [VREEMD.vkey])
        self.geweigerd(data, "de sleutel die u vertrouwt", [OUD.vkey, VREEMD.vkey])
        self.geweigerd(data, "heeft geen ijkpunt ondertekend", (), (), [Paar("niemand.example", "x", 4).vkey])
        self.geweigerd(data, "heeft geen ijkpunt ondertekend", (), (), [Paar(GETUIGE.name, "x", 4).vkey])
        for wrong in ("x", GETUIGE.vkey, OUD.vkey + "\n", OUD.vkey.replace("+", "+0", 1), OUD.vkey[:-1] + "L", OUD.vkey.upper(), OUD.vkey[:-4], "", "++"):
            self.assertEqual(v.verifieer(data, [wrong])["oordeel"], "ONLEESBAAR", wrong)
        self.assertEqual(v.verifieer(data, (), (), [OUD.vkey])["oordeel"], "ONLEESBAAR")
        self.assertEqual(v.verifieer(data, (), [b"x"])["oordeel"], "ONLEESBAAR")
        plan = Plan()
        plan.entries()
        point = plan.points[0][1]
        size = b"\n%d\n" % plan.points[0][0]
        for old, new in ((size, b"\n1000000000000\n"), (OORSPRONG.encode() + b"\n", b"a b\n"), (OORSPRONG.encode() + b"\n", b"\n")):
            self.assertEqual(v.verifieer(data, (), [point.replace(old, new, 1)])["oordeel"], "ONLEESBAAR", new)


class Controlepunten(Basis):
    def test_a_fork_under_the_true_key(self):
        events = Plan().events
        events[0]["gegevens"]["ronde"] = 2
        one, two = Plan(), Plan(events=events)
        data_one, data_two = zip_of(one.entries()), zip_of(two.entries())
        self.goed(data_two)
        for _, point in one.points:
            self.goed(data_one, (), [point])
            self.geweigerd(data_two, "gesplitst of herschreven", (), [point])
        mixed = dict(one.entries())
        for name in [n for n in mixed if n.startswith("ijkpunten/") or n == "slot/controlepunt.txt"]:
            self.geweigerd(zip_of(changed(two.entries(), name, lambda _, name=name: mixed[name])), "")

    def test_a_point_that_is_not_in_the_export(self):
        plan = Plan(ijkpunten=[(n, k, t, []) for n, k, t, _ in Plan().ijkpunten][:1])
        plan.entries()
        less = export(ijkpunten=[])
        self.geweigerd(less, "staat niet in deze export", (), [plan.points[0][1]])
        text = plan.points[0][1].decode().split("\n\n")[0] + "\n"
        self.geweigerd(export(), "geen handtekening", (), [note(text, VREEMD.line(text))])
        self.geweigerd(export(), "meer dan één handtekening", (), [note(text, OUD.line(text) * 2)])
        elsewhere = Paar("x.example/y", "oud")
        text = point_text(plan.log, 5, "2026-11-27T09:00:20.000Z", elsewhere.name)
        self.geweigerd(export(), "ander bewijslog", (), [note(text, elsewhere.line(text))])

    def test_a_slot_of_before(self):
        plan = Plan()
        entries = plan.entries()
        for _, older in plan.points[:-1]:
            rewound = changed(entries, "slot/controlepunt.txt", lambda _: older)
            self.geweigerd(zip_of(rewound), "")
            size = int(older.split(b"\n")[1])
            bewijs = {"grootte": size, "plaats": size - 1, "inclusie": [h.hex() for h in plan.log.path(size - 1, 0, size)], "consistentie": []}
            self.geweigerd(zip_of(changed(rewound, "slot/bewijs.json", lambda _: canon(bewijs))), "")

    def test_signature_lines(self):
        plan = Plan()
        entries = plan.entries()
        text = plan.points[-1][1].decode().split("\n\n")[0] + "\n"
        for lines in (NIEUW.line(text) * 2, NIEUW.line(text) + GETUIGE.cosign(text), GETUIGE.cosign(text), OUD.line(text) + NIEUW.line(text),
                      OUD.line(text), NIEUW.line(text)[:-1], NIEUW.line(text) + "\n", NIEUW.line(text).replace("\u2014", "-"), "",
                      b64_with_a_bit_over(NIEUW.line(text)), NIEUW.line(text).replace(" ", "  "), NIEUW.line(text).replace("\n", " \n"), f"\u2014 {OORSPRONG} {b64(NIEUW.id)}\n",
                      f"\u2014 {OORSPRONG} {b64(NIEUW.id + bytes(64))}\n"):
            self.geweigerd(zip_of(changed(entries, "slot/controlepunt.txt", lambda _: note(text, lines))), "slot/controlepunt.txt")
        self.geweigerd(zip_of(changed(entries, "slot/controlepunt.txt", lambda d: d.replace(b"\n", b"\r\n"))), "slot/controlepunt.txt")

    def test_a_witness_left_out_or_false(self):
        plan = Plan()
        entries = plan.entries()
        name = f"ijkpunten/{plan.points[0][0]}.txt"
        without = lambda data: b"".join(data.splitlines(True)[:-1])
        self.geweigerd(zip_of(changed(entries, name, without)), "niet het bestand dat in manifest.json staat")
        self.geweigerd(zip_of([entry for entry in entries if entry[0] != name]), "manifest.json noemt andere bestanden")

        def false(data):
            text = data.decode().split("\n\n")[0] + "\n"
            return data + GETUIGE.cosign(text + "x").encode()

        data = Goed.met_ijkpunt(false)
        self.goed(data)
        self.geweigerd(data, "de handtekening van getuige", (), (), [GETUIGE.vkey])
        self.geweigerd(Goed.met_ijkpunt(lambda d: d + OUD.line(d.decode().split("\n\n")[0] + "\n").encode()), "meer dan één handtekening")

    def test_sizes_numbers_and_times(self):
        for tijd in ("2026-11-27T09:00:39.999Z", "2026-02-30T09:01:00.000Z", "2027-11-27T09:01:00Z"):
            self.geweigerd(export(slot_tijd=tijd), "slot/controlepunt.txt")
        plan = Plan()
        entries = plan.entries()
        text = plan.points[-1][1].decode().split("\n\n")[0] + "\n"
        root = text.split("\n")[2]
        for old, new in (("\n36\n", "\n036\n"), ("\n36\n", "\n+36\n"), ("\n36\n", "\n３６\n"), ("\n36\n", "\n36 \n"), ("\n36\n", "\n35\n"),
                         ("\n36\n", "\n" + "9" * 5000 + "\n"), (root, b64_with_a_bit_over(root)), (root, root[:-1]), (root, root.replace("=", "==")),
                         ("tijd", "Tijd"), ("tijd 2026", "tijd  2026"), (OORSPRONG, "x.example/y"), ("Z\n", "Z\nextra\n")):
            other = text.replace(old, new)
            self.assertNotEqual(other, text)
            self.geweigerd(zip_of(changed(entries, "slot/controlepunt.txt", lambda _: note(other, NIEUW.line(other)))), "slot/controlepunt.txt")

    def test_an_export_of_another_case_and_log(self):
        other = Plan(events=[{**e, "toetsingId": PERSOON} for e in Plan().events])
        for name in ("keten.jsonl", "manifest.json", "slot/bewijs.json", "slot/controlepunt.txt"):
            self.geweigerd(zip_of(changed(Plan().entries(), name, lambda _: dict(other.entries())[name])), "")


class Opdrachtregel(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        plan = Plan()
        self.good = self.write("goed.zip", zip_of(plan.entries()))
        self.bad = self.write("fout.zip", export(slot_key=VREEMD))
        self.none = os.path.join(self.folder.name, "weg.zip")
        self.point = self.write("controlepunt.txt", plan.points[-1][1])
        self.vkey = self.write("sleutels.txt", (OUD.vkey + "\n").encode())

    def write(self, name, data):
        path = os.path.join(self.folder.name, name)
        with open(path, "wb") as file:
            file.write(data)
        return path

    def run_it(self, *arguments, given=None):
        done = subprocess.run([sys.executable, os.path.join(HERE, "verifieer.py"), *arguments], input=given, capture_output=True)
        self.assertEqual(done.stderr, b"")
        return done.returncode, done.stdout.decode().splitlines()

    def test_one_file(self):
        code, lines = self.run_it(self.good)
        self.assertEqual((code, lines[-1]), (0, "GEVERIFIEERD"))
        self.assertIn("Niet getoetst aan iets van buiten", lines[-2])
        code, lines = self.run_it(self.good, "--sleutel", self.vkey, "--sleutel", NIEUW.vkey, "--controlepunt", self.point, "--getuige", GETUIGE.vkey)
        self.assertEqual((code, lines[-1]), (0, "GEVERIFIEERD"))
        self.assertIn("Van buiten getoetst aan: sleutel", lines[-2])
        code, lines = self.run_it(self.bad)
        self.assertEqual((code, len(lines), lines[0].split(":")[0]), (1, 1, "GEWEIGERD"))
        code, lines = self.run_it(self.none)
        self.assertEqual((code, len(lines), lines[0].split(":")[0]), (2, 1, "ONLEESBAAR"))

    def test_more_files_json_and_list(self):
        code, lines = self.run_it(self.good, self.bad)
        self.assertEqual((code, lines[0]), (1, f"{self.good}: GEVERIFIEERD"))
        self.assertTrue(lines[1].startswith(f"{self.bad}: GEWEIGERD: "))
        code, lines = self.run_it(self.good, self.bad, self.none, "--json")
        self.assertEqual((code, [json.loads(line)["oordeel"] for line in lines]), (2, ["GEVERIFIEERD", "GEWEIGERD", "ONLEESBAAR"]))
        code, lines = self.run_it("--lijst", "--sleutel", OUD.vkey, given=f"{self.good}\n{self.bad}\n".encode())
        self.assertEqual((code, [json.loads(line)["oordeel"] for line in lines]), (1, ["GEVERIFIEERD", "GEWEIGERD"]))

    def test_a_list_is_answered_line_by_line(self):
        command = [sys.executable, os.path.join(HERE, "verifieer.py"), "--lijst"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            for path, expected in ((self.good, "GEVERIFIEERD"), (self.bad, "GEWEIGERD")):
                process.stdin.write(path.encode() + b"\n")
                process.stdin.flush()
                self.assertEqual(json.loads(process.stdout.readline())["oordeel"], expected)
            process.stdin.close()
            self.assertEqual(process.wait(), 1)

    def test_wrong_use(self):
        for arguments in ([], ["--onbekend"], [self.good, "--sleutel"], [self.good, "--lijst"], [self.good, "--sleutel", "x"], [self.good, "--getuige", OUD.vkey],
                          [self.good, "--controlepunt", self.none], [self.good, "--controlepunt", self.good], [self.folder.name]):
            code, lines = self.run_it(*arguments)
            self.assertEqual((code, lines[0].split(":")[0]), (2, "ONLEESBAAR"), arguments)

    def test_text_of_a_stranger_begins_no_line(self):
        path = self.write("streken.zip", export(manifest=lambda m: {**m, "zaaknummer": "1\n\x1b[2JGEVERIFIEERD\u202e"}))
        _, lines = self.run_it(path)
        self.assertEqual(lines[0], "Zaak: 1\\u000a\\u001b[2JGEVERIFIEERD\\u202e, voor FG")


if __name__ == "__main__":
    unittest.main()
