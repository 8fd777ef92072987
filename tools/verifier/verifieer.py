#!/usr/bin/env python3
"""Checks a dossierexport with nothing but this file: written from docs/evidence.md, apart from the verifier in TypeScript.

    verifieer.py FILE.zip [FILE2.zip ...] [--sleutel VKEY_OR_FILE] [--controlepunt FILE] [--getuige VKEY_OR_FILE] [--json]
    verifieer.py --lijst [options] < paths

Exit codes: 0 verified, 1 refused, 2 unreadable or wrong use. As a module: verifieer(data) returns the verdict and raises nothing.
Needs Python 3.9 or later, and the package cryptography for Ed25519.
"""
import argparse
import base64
import datetime
import hashlib
import json
import os
import re
import struct
import sys
import zlib
from typing import Any, Callable, NamedTuple, NoReturn, Optional, Sequence

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

CODES = {"GEVERIFIEERD": 0, "GEWEIGERD": 1, "ONLEESBAAR": 2}
MAX_BYTES = 2_000_000_000
MAX_ENTRIES = 60_000
MAX_POINTS = 1_000
MAX_DEPTH = 64
MAX_BACK_MS = 60_000

HEX = re.compile(r"[0-9a-f]{64}")
ZOUT = re.compile(r"[0-9a-f]{32}")
ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
INSTANT_FORM = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z"
INSTANT = re.compile(INSTANT_FORM)
# What a name of a log or witness is made of: printable ASCII without space and plus.
NAME_FORM = r"[!-*,-~]+"
VKEY = re.compile(rf"({NAME_FORM})\+([0-9a-f]{{8}})\+([A-Za-z0-9+/]+=*)")
SIGNATURES_FORM = rf"(?:\u2014 {NAME_FORM} [A-Za-z0-9+/]+=*\n)+"
CONTROLEPUNT = re.compile(
    rf"({NAME_FORM})\n(0|[1-9][0-9]{{0,11}})\n([A-Za-z0-9+/]{{43}}=)\ntijd ({INSTANT_FORM})\n\n({SIGNATURES_FORM})"
)
SLEUTELWISSEL = re.compile(rf"({NAME_FORM})\nsleutelwissel 1\n([!-~]+)\n([!-~]+)\ntijd ({INSTANT_FORM})\n\n({SIGNATURES_FORM})")
ENTRY_NAME = re.compile(r"[A-Za-z0-9._/-]{1,200}")
ENTRY_ORDER = re.compile(
    r"LEESMIJ\.txt\nmanifest\.json\nketen\.jsonl\n((?:ijkpunten/[1-9][0-9]{0,11}\.txt\n)*)ijkpunten\.json\nsleutels\.txt\n"
    r"((?:sleutelwissels/[0-9]{3,5}\.txt\n)*)openbaarmakingen\.json\n((?:documenten/[0-9]{3,5}-[^/\n]+\n)*)"
    r"slot/controlepunt\.txt\nslot/bewijs\.json\n"
)


class Geweigerd(Exception):
    """The export is not what it says; the text is the reason, in Dutch."""


class Onleesbaar(Exception):
    """There is nothing to judge; the text is the reason, in Dutch."""


def eis(condition: bool, reason: str) -> None:
    if not condition:
        raise Geweigerd(reason)


# --- Hashes and proofs (RFC 9162) ---


def sha256(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def merkle_node(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01", left, right)


def inclusie_klopt(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """RFC 9162, 2.1.3.2."""
    if index >= size:
        return False
    fn, sn, r = index, size - 1, leaf
    for p in proof:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            r = merkle_node(p, r)
            while not fn & 1 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = merkle_node(r, p)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and r == root


def consistentie_klopt(first: int, second: int, first_root: bytes, second_root: bytes, proof: Sequence[bytes]) -> bool:
    """RFC 9162, 2.1.4.2, for 0 < first < second."""
    if not (0 < first < second and proof):
        return False
    path = list(proof) if first & (first - 1) else [first_root, *proof]
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = path[0]
    for c in path[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = merkle_node(c, fr), merkle_node(c, sr)
            while not fn & 1 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = merkle_node(sr, c)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and fr == first_root and sr == second_root


# --- Instants ---

_days: "dict[str, int]" = {}


def dag(day: str) -> int:
    """Days since a fixed day; ValueError when the calendar has no such day. The year is moved into a range that Python has."""
    known = _days.get(day)
    if known is None:
        year = int(day[:4])
        known = datetime.date(2000 + year % 400, int(day[5:7]), int(day[8:10])).toordinal() + year // 400 * 146_097
        if len(_days) < 10_000:
            _days[day] = known
    return known


def milliseconden(instant: str) -> int:
    seconds = int(instant[11:13]) * 3600 + int(instant[14:16]) * 60 + int(instant[17:19])
    return (dag(instant[:10]) * 86_400 + seconds) * 1000 + int(instant[20:23])


def is_instant(value: Any) -> bool:
    if type(value) is not str or not INSTANT.fullmatch(value):
        return False
    try:
        dag(value[:10])
    except ValueError:
        return False
    return True


# --- Canonical JSON (RFC 8785, within the conventions) ---


def _integer(digits: str) -> int:
    # The length goes first: int() of a million digits takes minutes.
    if len(digits) <= 12:
        number = int(digits)
        if -99_999_999 <= number <= 999_999_999_999:
            return number
    raise ValueError("number out of range")


def _no_number(_: str) -> NoReturn:
    raise ValueError("no integer")


def _writer() -> "Callable[[Any], str]":
    """What encode() of the json module does, with an encoder that is made once: its own is made anew for each value, so for each event."""
    encoder = json.JSONEncoder(ensure_ascii=False, check_circular=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    make = getattr(json.encoder, "c_make_encoder", None)
    if make is None:
        return encoder.encode
    write = make(None, encoder.default, json.encoder.encode_basestring, None, ":", ",", True, False, False)
    return lambda value: "".join(write(value, 0))


# Reading and writing again gives the same text only for text that is canonical: no key twice (the last one would be left), keys
# in order, no spaces, the one form of each number and each escape. Keys are ASCII, so their order by code point is that of UTF-16.
_read = json.JSONDecoder(parse_int=_integer, parse_float=_no_number, parse_constant=_no_number).raw_decode
_write = _writer()


def canoniek(value: Any) -> bytes:
    return _write(value).encode("utf-8")


def _check_depth_and_keys(value: Any, name: str) -> None:
    depth, level = 0, [value]
    while True:
        containers = [item for item in level if type(item) in (dict, list)]
        if not containers:
            return
        depth, level = depth + 1, []
        eis(depth <= MAX_DEPTH, f"{name} is dieper genest dan {MAX_DEPTH}")
        for item in containers:
            eis(type(item) is list or all(key.isascii() for key in item), f"{name}: een sleutel heeft andere tekens dan ASCII")
            level.extend(item if type(item) is list else item.values())


def lees_json(data: bytes, name: str) -> Any:
    try:
        text = data.decode("utf-8")
        value, _ = _read(text)
        same = _write(value) == text
    except (ValueError, RecursionError):
        same = False
    eis(same, f"{name} is geen canonieke JSON")
    _check_depth_and_keys(value, name)
    return value


# --- Shapes of values: each tells whether a value is of the kind ---

Kind = Callable[[Any], bool]


def tekst(value: Any) -> bool:
    return type(value) is str


def getal(lowest: int) -> Kind:
    # Not isinstance: in Python a boolean is an integer, and True == 1.
    return lambda value: type(value) is int and value >= lowest


def vorm(pattern: "re.Pattern[str]") -> Kind:
    return lambda value: type(value) is str and pattern.fullmatch(value) is not None


def rij(kind: Kind) -> Kind:
    return lambda value: type(value) is list and all(kind(item) for item in value)


def een_van(*texts: str) -> Kind:
    return lambda value: type(value) is str and value in texts


def voorwerp(**kinds: Kind) -> Kind:
    return lambda value: type(value) is dict and value.keys() == kinds.keys() and all(kinds[key](value[key]) for key in kinds)


is_hash = vorm(HEX)
is_manifest = voorwerp(
    formaat=een_van("integriteitstoetsing/dossierexport"),
    versie=lambda value: type(value) is int and value == 1,
    oorsprong=vorm(re.compile(NAME_FORM)),
    organisatieId=vorm(ID),
    toetsingId=vorm(ID),
    zaaknummer=tekst,
    ontvanger=tekst,
    gebeurtenissen=getal(0),
    keten=is_hash,
    bestanden=rij(voorwerp(naam=tekst, bytes=getal(0), sha256=is_hash)),
    documenten=rij(
        voorwerp(naam=tekst, documentId=vorm(ID), soort=tekst, volgnummer=getal(1), wijze=een_van("VERBINTENIS", "GEGEVENS"))
    ),
)
is_openbaarmakingen = rij(
    voorwerp(volgnummer=getal(1), veld=tekst, waarde=lambda value: True, zout=vorm(ZOUT), velden=rij(is_hash))
)
is_ijkpunten = rij(
    voorwerp(grootte=getal(1), aantal=getal(1), plaats=getal(0), inclusie=rij(is_hash), consistentie=rij(is_hash))
)
is_bewijs = voorwerp(grootte=getal(1), plaats=getal(0), inclusie=rij(is_hash), consistentie=rij(is_hash))


def bewijs(hashes: Sequence[str]) -> "list[bytes]":
    return [bytes.fromhex(value) for value in hashes]


# --- Keys and signed notes ---


class Sleutel(NamedTuple):
    vkey: str
    naam: str
    id: bytes
    alg: int
    publiek: Ed25519PublicKey

    def tekende(self, message: bytes, signature: bytes) -> bool:
        try:
            self.publiek.verify(signature, message)
        except (InvalidSignature, ValueError):
            return False
        return True


def lees_base64(text: str) -> bytes:
    data = base64.b64decode(text, validate=True)
    if base64.b64encode(data).decode("ascii") != text:
        raise ValueError("not the one form of these bytes")
    return data


def lees_vkey(text: str, alg: int) -> Sleutel:
    """ValueError when the text is no verifier key of that kind."""
    match = VKEY.fullmatch(text)
    if match is None:
        raise ValueError("no vkey")
    name, key_id, encoded = match.groups()
    key = lees_base64(encoded)
    if len(key) != 33 or key[0] != alg or sha256(name.encode("ascii"), b"\n", key)[:4].hex() != key_id:
        raise ValueError("no vkey of this kind")
    return Sleutel(text, name, bytes.fromhex(key_id), alg, Ed25519PublicKey.from_public_bytes(key[1:]))


class Regel(NamedTuple):
    """A signature line: name and id of the key, and what it wrote."""

    naam: str
    id: bytes
    handtekening: bytes


class Controlepunt(NamedTuple):
    waar: str
    tekst: bytes
    regels: "list[Regel]"
    oorsprong: str
    grootte: int
    wortel: bytes
    tijd: str


def lees_regels(lines: str) -> "list[Regel]":
    rules = []
    for line in lines.split("\n")[:-1]:
        _, name, encoded = line.split(" ")
        data = lees_base64(encoded)
        if len(data) < 5:
            raise ValueError("no signature")
        rules.append(Regel(name, data[:4], data[4:]))
    return rules


def lees_briefje(data: bytes, pattern: "re.Pattern[str]", where: str) -> "tuple[tuple[str, ...], bytes, list[Regel]]":
    """The parts of a signed note, its signed text, and its signature lines."""
    try:
        text = data.decode("utf-8")
        match = pattern.fullmatch(text)
        if match is None:
            raise ValueError("another form")
        *parts, instant, lines = match.groups()
        dag(instant[:10])
        return (*parts, instant), text[: match.start(len(parts) + 2) - 1].encode("utf-8"), lees_regels(lines)
    except ValueError:
        raise Geweigerd(f"{where} heeft niet de voorgeschreven vorm") from None


def lees_controlepunt(data: bytes, where: str) -> Controlepunt:
    (oorsprong, size, root, tijd), text, rules = lees_briefje(data, CONTROLEPUNT, where)
    try:
        return Controlepunt(where, text, rules, oorsprong, int(size), lees_base64(root), tijd)
    except ValueError:
        raise Geweigerd(f"{where}: de wortel is geen base64") from None


def regels_van(rules: "list[Regel]", key: Sleutel) -> "list[Regel]":
    return [rule for rule in rules if rule.naam == key.naam and rule.id == key.id]


def nummer_van_sleutel(point: Controlepunt, keys: "list[Sleutel]") -> int:
    """Which key of the log signed; refuses when that is not exactly one, with a signature that holds."""
    # All have one name, and no id comes back: a line is looked up, and not held against every key.
    places = {key.id: nr for nr, key in enumerate(keys)}
    found = [rule for rule in point.regels if rule.naam == keys[0].naam and rule.id in places]
    eis(len(found) > 0, f"{point.waar}: geen handtekening van een sleutel van dit bewijslog")
    eis(len(found) == 1, f"{point.waar}: meer dan één handtekening van het bewijslog")
    nr = places[found[0].id]
    eis(keys[nr].tekende(point.tekst, found[0].handtekening), f"{point.waar}: de handtekening van het bewijslog klopt niet")
    return nr


def getuige_tekende(point: Controlepunt, witness: Sleutel) -> bool:
    """False when the witness did not sign here; refuses when one of its signatures does not hold (cosignature/v1)."""
    rules = regels_van(point.regels, witness)
    for rule in rules:
        seconds, signature = rule.handtekening[:8], rule.handtekening[8:]
        message = b"cosignature/v1\ntime %d\n" % int.from_bytes(seconds, "big") + point.tekst
        eis(witness.tekende(message, signature), f"{point.waar}: de handtekening van getuige {witness.naam} klopt niet")
    return len(rules) > 0


def lees_sleutels(entries: "dict[str, bytes]", oorsprong: str) -> "list[Sleutel]":
    """The key with which the log began and those that took its place, each one signed for by the one before and by itself."""

    def key_of(text: str, where: str) -> Sleutel:
        try:
            key = lees_vkey(text, 1)
        except ValueError:
            raise Geweigerd(f"{where}: geen geldige sleutel van een bewijslog") from None
        eis(key.naam == oorsprong, f"{where}: de sleutel is van een ander bewijslog")
        return key

    first = entries["sleutels.txt"]
    eis(first.endswith(b"\n") and first.isascii(), "sleutels.txt heeft niet de voorgeschreven vorm")
    keys, latest = [key_of(first[:-1].decode("ascii"), "sleutels.txt")], ""
    used = {keys[0].id}
    for where in (name for name in entries if name.startswith("sleutelwissels/")):
        (name, old_vkey, vkey, tijd), text, rules = lees_briefje(entries[where], SLEUTELWISSEL, where)
        eis(name == oorsprong, f"{where} is van een ander bewijslog")
        old, new = keys[-1], key_of(vkey, where)
        eis(old_vkey == old.vkey, f"{where}: de oude sleutel is een andere dan die ervoor")
        eis(new.id not in used, f"{where}: de nieuwe sleutel was al in gebruik")
        eis([(rule.naam, rule.id) for rule in rules] == [(old.naam, old.id), (new.naam, new.id)],
            f"{where}: niet ondertekend door de oude en de nieuwe sleutel")
        for key, rule in zip((old, new), rules):
            eis(key.tekende(text, rule.handtekening), f"{where}: een handtekening klopt niet")
        eis(latest <= tijd, f"{where}: de tijd gaat terug")
        keys.append(new)
        used.add(new.id)
        latest = tijd
    return keys


# --- Step 1: the zip ---


def lees_zip(data: bytes) -> "dict[str, bytes]":
    """The entries by name, in the order of the zip; every byte that is no content is as docs/evidence.md builds it."""
    if data[:4] != b"PK\x03\x04":
        raise Onleesbaar("dit is geen zip die begint met PK\\x03\\x04")
    eis(len(data) <= MAX_BYTES, "de zip is groter dan 2.000.000.000 bytes")
    entries: "dict[str, bytes]" = {}
    central, at = [], 0
    while data[at : at + 4] == b"PK\x03\x04":
        eis(len(central) < MAX_ENTRIES, "de zip heeft meer dan 60.000 bestanden")
        eis(at + 30 <= len(data), "de zip is afgekapt")
        size, _, name_length = struct.unpack_from("<IIH", data, at + 18)
        name_bytes = data[at + 30 : at + 30 + name_length]
        begin = at + 30 + name_length
        content = data[begin : begin + size]
        eis(len(content) == size, "de zip is afgekapt")
        crc = zlib.crc32(content)
        fields = (20, 0x0800, 0, 0, 0x0021, crc, size, size, name_length, 0)
        eis(data[at:begin] == struct.pack("<4s5H3I2H", b"PK\x03\x04", *fields) + name_bytes,
            f"de kop van bestand {len(central) + 1} in de zip klopt niet")
        name = name_bytes.decode("latin-1")
        eis(ENTRY_NAME.fullmatch(name) is not None and not any(part in ("", ".", "..") for part in name.split("/")),
            f"bestand {len(central) + 1} in de zip heeft een naam die niet mag")
        eis(name not in entries, f"{name} staat twee keer in de zip")
        entries[name] = content
        central.append(struct.pack("<4sH5H3I5H2I", b"PK\x01\x02", 20, *fields, 0, 0, 0, 0, at) + name_bytes)
        at = begin + size
    directory = b"".join(central)
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, len(central), len(central), len(directory), at, 0)
    eis(data[at:] == directory + end, "de inhoudsopgave van de zip klopt niet, of er staat iets voor, tussen of achter")
    return entries


def controleer_namen(names: "list[str]") -> None:
    match = ENTRY_ORDER.fullmatch("".join(name + "\n" for name in names))
    eis(match is not None, "de bestanden in de zip zijn niet die van een dossierexport, of staan in een andere volgorde")
    points, changes, documents = (group.split("\n")[:-1] for group in match.groups())
    for what, found in (("ijkpunten", points), ("sleutelwissels", changes)):
        eis(len(found) <= MAX_POINTS, f"de zip heeft meer dan 1.000 {what}")
    for nr, name in enumerate(changes, 1):
        eis(name == f"sleutelwissels/{nr:03d}.txt", f"{name}: hier hoort nummer {nr:03d}")
    for nr, name in enumerate(documents, 1):
        eis(name.startswith(f"documenten/{nr:03d}-"), f"{name}: hier hoort nummer {nr:03d}")


# --- Step 3: the manifest ---


def controleer_manifest(entries: "dict[str, bytes]", manifest: "dict[str, Any]") -> None:
    outside = {"manifest.json", "keten.jsonl", "slot/controlepunt.txt", "slot/bewijs.json"}
    names = [name for name in entries if name not in outside]
    eis([file["naam"] for file in manifest["bestanden"]] == names, "manifest.json noemt andere bestanden dan er in de zip staan")
    for file in manifest["bestanden"]:
        content = entries[file["naam"]]
        eis(file["bytes"] == len(content) and file["sha256"] == sha256(content).hex(),
            f"{file['naam']} is niet het bestand dat in manifest.json staat")
    documents = [name for name in names if name.startswith("documenten/")]
    eis([document["naam"] for document in manifest["documenten"]] == documents,
        "manifest.json beschrijft andere documenten dan er in de zip staan")


# --- Steps 4 and 5: the chain ---

# In canonical JSON keys stand in this order, so the order is all there is to compare.
EVENT_KEYS = ("door", "gegevens", "op", "organisatieId", "soort", "toetsingId", "verbintenis", "volgnummer", "vorigeHash")
VALUES = frozenset((str, int, bool, type(None)))


class Keten(NamedTuple):
    """Hash of every event, the events that were asked for by number, and what there is to tell."""

    hashes: "list[str]"
    gebeurtenissen: "dict[int, dict[str, Any]]"
    laatste: "dict[str, Any]"
    afgeschermd: int
    van: str


def is_gebeurtenis(event: "dict[str, Any]") -> bool:
    """Kinds of the values; ids and the hash before are compared with texts, so they need no look here, and True == 1 does."""
    by, data, commitment = event["door"], event["gegevens"], event["verbintenis"]
    return (
        type(by) is dict
        and tuple(by) == ("persoonId", "rol")
        and type(by["rol"]) is str
        and (by["persoonId"] is None or (type(by["persoonId"]) is str and ID.fullmatch(by["persoonId"]) is not None))
        and type(data) is dict
        and VALUES.issuperset(map(type, data.values()))
        and "".join(data).isascii()
        and type(event["soort"]) is str
        and type(event["volgnummer"]) is int
        and (commitment is None or (type(commitment) is str and HEX.fullmatch(commitment) is not None))
        and is_instant(event["op"])
    )


def waarom_niet(event: "dict[str, Any]", number: int, organisatie: str, toetsing: str) -> str:
    if tuple(event) != EVENT_KEYS:
        return f"gebeurtenis {number} heeft een sleutel te veel of te weinig"
    if not is_gebeurtenis(event):
        return f"gebeurtenis {number} heeft een waarde van een andere soort dan voorgeschreven"
    if event["organisatieId"] != organisatie or event["toetsingId"] != toetsing:
        return f"gebeurtenis {number} is van een andere zaak"
    if event["volgnummer"] != number:
        return f"gebeurtenis {number} heeft een ander volgnummer"
    return f"gebeurtenis {number} sluit niet aan op de vorige"


def lees_regel(line: str, number: int) -> "dict[str, Any]":
    try:
        event, _ = _read(line)
        if type(event) is dict and _write(event) == line:
            return event
    except (ValueError, RecursionError):
        pass
    raise Geweigerd(f"gebeurtenis {number} is geen canonieke JSON")


def lees_keten(data: bytes, organisatie: str, toetsing: str, wanted: "set[int]") -> Keten:
    try:
        lines = data.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        raise Geweigerd("keten.jsonl is geen UTF-8") from None
    eis(lines.pop() == "" and len(lines) > 0, "keten.jsonl eindigt niet met een regeleinde of is leeg")
    hashes: "list[str]" = []
    kept: "dict[int, dict[str, Any]]" = {}
    event: "dict[str, Any]" = {}
    hidden, previous, first, latest = 0, "0" * 64, "", ""
    for number, line in enumerate(lines, 1):
        event = lees_regel(line, number)
        if tuple(event) == ("afgeschermd",):
            previous = event["afgeschermd"]
            eis(is_hash(previous), f"gebeurtenis {number}: de hash van wat is afgeschermd is geen hash")
            hashes.append(previous)
            hidden += 1
            continue
        if not (
            tuple(event) == EVENT_KEYS
            and event["vorigeHash"] == previous
            and event["volgnummer"] == number
            and event["organisatieId"] == organisatie
            and event["toetsingId"] == toetsing
            and is_gebeurtenis(event)
        ):
            raise Geweigerd(waarom_niet(event, number, organisatie, toetsing))
        op = event["op"]
        if op < latest and milliseconden(latest) - milliseconden(op) > MAX_BACK_MS:
            raise Geweigerd(f"gebeurtenis {number} is meer dan 60 seconden ouder dan de vorige")
        latest, first = op, first or op
        previous = hashlib.sha256(b"\x00" + line.encode("utf-8")).hexdigest()
        hashes.append(previous)
        if number in wanted:
            kept[number] = event
    return Keten(hashes, kept, event, hidden, first)


def controleer_laatste(chain: Keten, lines: bytes, manifest: "dict[str, Any]", manifest_hash: str) -> None:
    eis(manifest["gebeurtenissen"] == len(chain.hashes) - 1, "keten.jsonl heeft een ander aantal gebeurtenissen dan manifest.json")
    last = chain.laatste
    eis(last.get("soort") == "DOSSIEREXPORT", "de laatste gebeurtenis is geen DOSSIEREXPORT")
    eis(last["gegevens"].get("manifest") == manifest_hash, "de laatste gebeurtenis is van een ander manifest")
    # Not a copy of the chain: that is most of an export.
    end = lines.rfind(b"\n", 0, -1) + 1
    eis(manifest["keten"] == hashlib.sha256(memoryview(lines)[:end]).hexdigest(), "keten.jsonl heeft andere regels dan manifest.json zegt")


# --- Steps 6 and 7: controlepunten and proofs ---


def controleer_controlepunten(points: "list[Controlepunt]", oorsprong: str, keys: "list[Sleutel]") -> int:
    """The ijkpunten and then the slot; gives the number of the key of the slot."""
    key, tijd = 0, ""
    for point in points:
        eis(point.oorsprong == oorsprong, f"{point.waar} is van een ander bewijslog")
        nr = nummer_van_sleutel(point, keys)
        eis(nr >= key, f"{point.waar} is ondertekend met een sleutel die al vervangen was")
        eis(point.tijd >= tijd, f"{point.waar}: de tijd gaat terug")
        key, tijd = nr, point.tijd
    eis(len(points[-1].regels) == 1, "slot/controlepunt.txt heeft meer dan één handtekening")
    return key


def controleer_bewijzen(points: "list[Controlepunt]", ijkpunten: "list[dict[str, Any]]", slot: "dict[str, Any]", chain: Keten) -> None:
    eis(len(ijkpunten) == len(points) - 1, "ijkpunten.json heeft een ander aantal dan er ijkpunten zijn")
    proofs = [*ijkpunten, {**slot, "aantal": len(chain.hashes)}]
    count, place, before = 0, -1, None
    for point, proof in zip(points, proofs):
        eis(proof["grootte"] == point.grootte, f"{point.waar} heeft een andere grootte dan het bewijs")
        eis(count <= proof["aantal"] <= len(chain.hashes), f"{point.waar}: het aantal gebeurtenissen kan niet")
        # Events of one chain stand in the log in their own order: each further event is at least one place further.
        steps = proof["aantal"] - count
        eis(proof["plaats"] >= place + steps and (steps > 0 or proof["plaats"] == place), f"{point.waar}: de plaats in het bewijslog kan niet")
        leaf = bytes.fromhex(chain.hashes[proof["aantal"] - 1])
        eis(inclusie_klopt(leaf, proof["plaats"], point.grootte, bewijs(proof["inclusie"]), point.wortel),
            f"{point.waar}: gebeurtenis {proof['aantal']} staat niet op die plaats in het bewijslog")
        controleer_voortzetting(before, point, bewijs(proof["consistentie"]))
        count, place, before = proof["aantal"], proof["plaats"], point


def controleer_voortzetting(before: "Optional[Controlepunt]", point: Controlepunt, proof: "list[bytes]") -> None:
    if before is None:
        eis(proof == [], f"{point.waar}: een consistentiebewijs zonder ijkpunt ervoor")
        return
    eis(before.grootte < point.grootte, f"{point.waar}: de grootte gaat niet omhoog")
    eis(consistentie_klopt(before.grootte, point.grootte, before.wortel, point.wortel, proof),
        f"{point.waar} is geen voortzetting van {before.waar}")


# --- Step 8: openbaarmakingen and documents ---


def utf16(text: str) -> bytes:
    return text.encode("utf-16-be")


def controleer_openbaarmakingen(openings: "list[dict[str, Any]]", chain: Keten) -> "dict[tuple[int, str], Any]":
    """Values by volgnummer and field."""
    values: "dict[tuple[int, str], Any]" = {}
    before: "tuple[int, bytes, int]" = (0, b"", 0)
    for opening in openings:
        number, field = opening["volgnummer"], opening["veld"]
        where = f"openbaarmaking bij gebeurtenis {number}"
        eis((number, utf16(field)) > before[:2], f"{where}: staat niet op volgorde")
        event = chain.gebeurtenissen.get(number)
        eis(event is not None, f"{where}: die gebeurtenis is er niet of is afgeschermd")
        own = sha256(b"\x02", bytes.fromhex(opening["zout"]), canoniek([field, opening["waarde"]])).hex()
        eis(own in opening["velden"], f"{where}: de waarde is niet die waarop is vastgelegd")
        # Fields stand in the order of their names, so a later field of one event has a later place.
        place = opening["velden"].index(own)
        eis(number != before[0] or place > before[2], f"{where}: de velden staan niet op volgorde")
        eis(event["verbintenis"] == sha256(b"\x03", *bewijs(opening["velden"])).hex(), f"{where}: de velden geven een andere verbintenis")
        values[number, field] = opening["waarde"]
        before = (number, utf16(field), place)
    return values


def controleer_documenten(manifest: "dict[str, Any]", chain: Keten, values: "dict[tuple[int, str], Any]") -> None:
    hash_of = {file["naam"]: file["sha256"] for file in manifest["bestanden"]}
    for document in manifest["documenten"]:
        name, number = document["naam"], document["volgnummer"]
        if document["wijze"] == "VERBINTENIS":
            found = [values.get((number, "sha256"))]
        else:
            event = chain.gebeurtenissen.get(number)
            eis(event is not None, f"{name}: gebeurtenis {number} is er niet of is afgeschermd")
            found = [event["gegevens"].get("sha256"), event["gegevens"].get("hash")]
        eis(hash_of[name] in found, f"{name} is niet vastgelegd bij gebeurtenis {number}")


# --- Step 9: what the reader brings along ---


class Meegebracht(NamedTuple):
    sleutels: "list[Sleutel]"
    controlepunten: "list[Controlepunt]"
    getuigen: "list[Sleutel]"


def controleer_sleutel(key: Sleutel, keys: "list[Sleutel]", slot_key: int) -> None:
    """What is signed after a change of key is signed by the new one: of an old key that leaked, a reader of the new one takes no slot."""
    known = [own.vkey for own in keys]
    eis(key.vkey in known, "de sleutel die u vertrouwt is niet die van deze export")
    eis(known.index(key.vkey) <= slot_key, "het slot is niet ondertekend met de sleutel die u vertrouwt of met een latere")


def controleer_eigen_controlepunt(own: Controlepunt, points: "list[Controlepunt]", keys: "list[Sleutel]", slot_key: int) -> None:
    eis(own.oorsprong == points[-1].oorsprong, f"{own.waar} is van een ander bewijslog")
    eis(nummer_van_sleutel(own, keys) <= slot_key, f"{own.waar} is ondertekend met een latere sleutel dan het slot")
    same = [point for point in points if point.grootte == own.grootte]
    eis(len(same) > 0, f"{own.waar} staat niet in deze export")
    eis(same[0].wortel == own.wortel, f"{own.waar} heeft bij dezelfde grootte een andere wortel: het bewijslog is gesplitst of herschreven")


def controleer_meegebracht(brought: Meegebracht, points: "list[Controlepunt]", keys: "list[Sleutel]", slot_key: int) -> "list[str]":
    """What the export was held against, in words."""
    for key in brought.sleutels:
        controleer_sleutel(key, keys, slot_key)
    for own in brought.controlepunten:
        controleer_eigen_controlepunt(own, points, keys, slot_key)
    counts = [sum([getuige_tekende(point, witness) for point in points[:-1]]) for witness in brought.getuigen]
    for witness, count in zip(brought.getuigen, counts):
        eis(count > 0, f"getuige {witness.naam} heeft geen ijkpunt ondertekend")
    return [
        *(f"sleutel {key.naam}+{key.id.hex()}" for key in brought.sleutels),
        *(f"controlepunt van {own.tijd} (grootte {own.grootte})" for own in brought.controlepunten),
        *(f"getuige {witness.naam} (op {count} ijkpunten)" for witness, count in zip(brought.getuigen, counts)),
    ]


# --- All steps ---


def _verifieer(data: bytes, brought: Meegebracht) -> "dict[str, Any]":
    entries = lees_zip(data)
    controleer_namen(list(entries))
    read: "dict[str, Any]" = {}
    for name, kind in (
        ("manifest.json", is_manifest),
        ("ijkpunten.json", is_ijkpunten),
        ("openbaarmakingen.json", is_openbaarmakingen),
        ("slot/bewijs.json", is_bewijs),
    ):
        read[name] = lees_json(entries[name], name)
        eis(kind(read[name]), f"{name} heeft een sleutel te veel of te weinig, of een waarde van een andere soort dan voorgeschreven")
    manifest, ijkpunten, openings, slot = read.values()
    controleer_manifest(entries, manifest)
    wanted = {item["volgnummer"] for item in (*openings, *manifest["documenten"])}
    chain = lees_keten(entries["keten.jsonl"], manifest["organisatieId"], manifest["toetsingId"], wanted)
    controleer_laatste(chain, entries["keten.jsonl"], manifest, sha256(entries["manifest.json"]).hex())
    keys = lees_sleutels(entries, manifest["oorsprong"])
    points = [lees_controlepunt(entries[name], name) for name in entries if name.startswith("ijkpunten/")]
    for point in points:
        eis(point.waar == f"ijkpunten/{point.grootte}.txt", f"{point.waar} heeft een andere grootte dan zijn naam")
    points.append(lees_controlepunt(entries["slot/controlepunt.txt"], "slot/controlepunt.txt"))
    slot_key = controleer_controlepunten(points, manifest["oorsprong"], keys)
    controleer_bewijzen(points, ijkpunten, slot, chain)
    controleer_documenten(manifest, chain, controleer_openbaarmakingen(openings, chain))
    held_against = controleer_meegebracht(brought, points, keys, slot_key)
    known = {(witness.naam, witness.id) for witness in (*keys, *brought.getuigen)}
    others = {rule.naam for point in points for rule in point.regels if (rule.naam, rule.id) not in known}
    return {
        "zaaknummer": manifest["zaaknummer"],
        "ontvanger": manifest["ontvanger"],
        "gebeurtenissen": len(chain.hashes),
        "afgeschermd": chain.afgeschermd,
        "van": chain.van,
        "tot": chain.laatste["op"],
        "documenten": len(manifest["documenten"]),
        "openbaarmakingen": len(openings),
        "ijkpunten": len(ijkpunten),
        "oorsprong": manifest["oorsprong"],
        "grootte": points[-1].grootte,
        "tijd": points[-1].tijd,
        "sleutel": keys[slot_key].vkey,
        "sleutelwissels": len(keys) - 1,
        "getoetstAan": held_against,
        "getuigenNietNagegaan": sorted(others),
    }


def meegebracht(sleutels: Sequence[str], controlepunten: Sequence[bytes], getuigen: Sequence[str]) -> Meegebracht:
    """Reads what the reader brings along; Onleesbaar when it is not of the form."""

    def keys_of(texts: Sequence[str], alg: int, what: str) -> "list[Sleutel]":
        try:
            return [lees_vkey(text, alg) for text in texts]
        except ValueError:
            raise Onleesbaar(f"{what}: dit is geen geldige vkey") from None

    try:
        own = [lees_controlepunt(data, f"uw controlepunt {nr}") for nr, data in enumerate(controlepunten, 1)]
    except Geweigerd as error:
        raise Onleesbaar(str(error)) from None
    return Meegebracht(keys_of(sleutels, 1, "--sleutel"), own, keys_of(getuigen, 4, "--getuige"))


def oordeel(bestand: str, judge: "Callable[[], dict[str, Any]]") -> "dict[str, Any]":
    """The verdict; whatever goes wrong in judging is one too."""
    try:
        facts = judge()
        return {"bestand": bestand, "oordeel": "GEVERIFIEERD", "reden": None, **facts}
    except Geweigerd as error:
        return {"bestand": bestand, "oordeel": "GEWEIGERD", "reden": str(error)}
    except Onleesbaar as error:
        return {"bestand": bestand, "oordeel": "ONLEESBAAR", "reden": str(error)}
    except Exception as error:  # what a hostile file makes of Python is a refusal, never a traceback
        return {"bestand": bestand, "oordeel": "GEWEIGERD", "reden": f"niet te lezen ({type(error).__name__})"}


def verifieer(
    data: bytes, sleutels: Sequence[str] = (), controlepunten: Sequence[bytes] = (), getuigen: Sequence[str] = (), bestand: str = ""
) -> "dict[str, Any]":
    """Judges the bytes of an export against vkeys, controlepunten (their bytes) and vkeys of witnesses. Raises nothing."""
    return oordeel(bestand, lambda: _verifieer(data, meegebracht(sleutels, controlepunten, getuigen)))


# --- Command line ---


def lees_bestand(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            if os.fstat(file.fileno()).st_size > MAX_BYTES:
                eis(file.read(4) != b"PK\x03\x04", "de zip is groter dan 2.000.000.000 bytes")
                raise Onleesbaar("dit is geen zip die begint met PK\\x03\\x04")
            return file.read()
    except (OSError, ValueError):
        raise Onleesbaar("het bestand is er niet of is niet te lezen") from None


def vkey_of_bestand(text: str) -> str:
    """A vkey as it is, or the one line of the file of that name."""
    if VKEY.fullmatch(text):
        return text
    return lees_bestand(text).decode("utf-8", "replace").rstrip("\r\n")


def zichtbaar(text: str) -> str:
    """Text of a stranger for a terminal: nothing in it steers the screen or begins a line of its own."""
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)


def regel(verdict: "dict[str, Any]") -> str:
    reason = "" if verdict["reden"] is None else f": {verdict['reden']}"
    return zichtbaar(f"{verdict['oordeel']}{reason}")


def verslag(verdict: "dict[str, Any]") -> str:
    lines = []
    if verdict["oordeel"] == "GEVERIFIEERD":
        held, others = verdict["getoetstAan"], verdict["getuigenNietNagegaan"]
        lines = [
            f"Zaak: {verdict['zaaknummer']}, voor {verdict['ontvanger']}",
            f"Gebeurtenissen: {verdict['gebeurtenissen']}, waarvan {verdict['afgeschermd']} afgeschermd; de keten sluit",
            f"Periode: {verdict['van']} tot {verdict['tot']}",
            f"Documenten: {verdict['documenten']}, openbaarmakingen: {verdict['openbaarmakingen']}; zoals zij zijn vastgelegd",
            f"Controlepunt van het slot: grootte {verdict['grootte']}, {verdict['tijd']}",
            f"Bewijslog: {verdict['oorsprong']}",
            f"Sleutel: {verdict['sleutel']} (sleutelwissels: {verdict['sleutelwissels']})",
            f"IJkpunten: {verdict['ijkpunten']}; elk is voortgezet in het volgende, het laatste in het slot",
            f"Getuigen die niet zijn nagegaan (geef hun sleutel met --getuige): {', '.join(others)}" if others else "",
            f"Van buiten getoetst aan: {'; '.join(held)}" if held else
            "Niet getoetst aan iets van buiten: dit bewijst dat de export heel is, niet dat deze organisatie hem toen maakte. "
            "Geef een sleutel (--sleutel) of een controlepunt van elders (--controlepunt).",
        ]
    return "\n".join([*(zichtbaar(line) for line in lines if line), regel(verdict)])


class Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        print(f"ONLEESBAAR: verkeerd gebruik. {self.format_usage()}".rstrip())
        sys.exit(2)


def argumenten(argv: "Optional[Sequence[str]]") -> argparse.Namespace:
    parser = Parser(prog="verifieer.py", description="Controleert een dossierexport.", allow_abbrev=False)
    parser.add_argument("bestanden", nargs="*", metavar="BESTAND.zip")
    parser.add_argument("--sleutel", action="append", default=[], metavar="VKEY", help="vkey, of bestand ermee, die u vertrouwt")
    parser.add_argument("--controlepunt", action="append", default=[], metavar="BESTAND", help="controlepunt dat u zelf hebt")
    parser.add_argument("--getuige", action="append", default=[], metavar="VKEY", help="vkey, of bestand ermee, van een getuige")
    parser.add_argument("--json", action="store_true", help="één regel JSON per bestand")
    parser.add_argument("--lijst", action="store_true", help="bestanden van standaardinvoer, één per regel; antwoordt met JSON")
    options = parser.parse_args(argv)
    if bool(options.bestanden) == options.lijst:
        parser.error("files or --lijst")
    return options


def main(argv: "Optional[Sequence[str]]" = None) -> int:
    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(encoding="utf-8", errors="surrogateescape" if stream is sys.stdin else "backslashreplace")
    options = argumenten(argv)
    try:
        brought = meegebracht(
            [vkey_of_bestand(text) for text in options.sleutel],
            [lees_bestand(path) for path in options.controlepunt],
            [vkey_of_bestand(text) for text in options.getuige],
        )
    except (Onleesbaar, Geweigerd) as error:
        print(f"ONLEESBAAR: verkeerd gebruik. {error}")
        return 2
    worst = 0
    paths = (line.rstrip("\n") for line in sys.stdin) if options.lijst else options.bestanden
    for path in paths:
        verdict = oordeel(path, lambda: _verifieer(lees_bestand(path), brought))
        worst = max(worst, CODES[verdict["oordeel"]])
        if options.json or options.lijst:
            print(json.dumps(verdict), flush=True)
        elif len(options.bestanden) == 1:
            print(verslag(verdict))
        else:
            print(f"{zichtbaar(path)}: {regel(verdict)}")
    return worst


if __name__ == "__main__":
    sys.exit(main())
