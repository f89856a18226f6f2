// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mingshi::store {

/// Version 1, first part: consents, what rests on them, and the gate between. Times are milliseconds since 1970 UTC,
/// durations seconds.
///
/// What is sealed and what is not: whatever a person said or a document said is sealed under the person's key. Readable
/// stay the time of a visit or a reading (the gate below and retention compare it) and the pseudonym (deletion finds
/// rows by it). `document_links.number_hmac` stays comparable, which is its use; it exists only with P1 and P3 (law.md
/// S8).
///
/// Every text and blob is shorter than 512 bytes: neither a picture (a card's chip portrait has 1024) nor a face
/// template (SFace: 512) fits into any column.
inline constexpr const char* schema1People = R"sql(
-- Which columns hold what. A column without a line here fails tests/store; so does a line without a column.
CREATE TABLE column_classes (
  table_name TEXT NOT NULL CHECK (octet_length(table_name) <= 64),
  column_name TEXT NOT NULL CHECK (octet_length(column_name) <= 64),
  class TEXT NOT NULL CHECK (class IN ('none', 'pi', 'sensitive')),
  holds_face INTEGER NOT NULL DEFAULT 0 CHECK (holds_face IN (0, 1)),
  PRIMARY KEY (table_name, column_name)
) STRICT, WITHOUT ROWID;

-- The newest time that was ever recorded: a clock that was moved back revives and extends nothing (law.md 3.5 TIME).
CREATE TABLE clock_mark (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  at INTEGER NOT NULL
) STRICT;
INSERT INTO clock_mark VALUES (1, 0);
CREATE TRIGGER clock_mark_only_forward BEFORE UPDATE ON clock_mark WHEN NEW.at < OLD.at OR NEW.id <> 1
BEGIN SELECT RAISE(ABORT, 'clock_mark goes only forward'); END;
CREATE TRIGGER clock_mark_stays BEFORE DELETE ON clock_mark
BEGIN SELECT RAISE(ABORT, 'clock_mark stays'); END;
CREATE TRIGGER clock_mark_is_one BEFORE INSERT ON clock_mark WHEN EXISTS (SELECT 1 FROM clock_mark)
BEGIN SELECT RAISE(ABORT, 'clock_mark is one row'); END;

-- Proof: consent records and their events (ISO/IEC TS 27560). Refusals too, under a one-time principal.
-- WITHOUT ROWID, so that the order of refusals within their hour is not kept either.
CREATE TABLE consents (
  id TEXT NOT NULL PRIMARY KEY CHECK (octet_length(id) = 36),
  principal TEXT NOT NULL CHECK (octet_length(principal) <= 32
    AND (principal GLOB 'subj_????-????-????' OR principal GLOB 'onetime_*')),
  purpose TEXT NOT NULL CHECK (octet_length(purpose) <= 32),
  notice_id TEXT NOT NULL CHECK (octet_length(notice_id) <= 64),
  notice_version TEXT NOT NULL CHECK (octet_length(notice_version) <= 32),
  notice_sha256 TEXT NOT NULL CHECK (octet_length(notice_sha256) <= 64),
  language TEXT NOT NULL CHECK (octet_length(language) <= 35),
  device TEXT NOT NULL CHECK (octet_length(device) <= 64)
) STRICT, WITHOUT ROWID;
CREATE INDEX consents_by_principal ON consents (principal, purpose);

CREATE TABLE consent_events (
  consent TEXT NOT NULL REFERENCES consents (id) CHECK (octet_length(consent) = 36),
  seq INTEGER NOT NULL CHECK (seq BETWEEN 1 AND 1000),
  at INTEGER NOT NULL,
  validity INTEGER NOT NULL CHECK (validity BETWEEN 0 AND 3155760000),
  entity TEXT NOT NULL CHECK (octet_length(entity) <= 80),
  status TEXT NOT NULL CHECK (status IN ('dpv:ConsentRequested', 'dpv:ConsentRequestDeferred', 'dpv:ConsentRefused',
    'dpv:ConsentGiven', 'dpv:RenewedConsentGiven', 'dpv:ConsentWithdrawn', 'dpv:ConsentExpired', 'dpv:ConsentRevoked',
    'dpv:ConsentInvalidated')),
  indication TEXT NOT NULL CHECK (octet_length(indication) <= 80),
  evidence TEXT CHECK (octet_length(evidence) <= 500),
  PRIMARY KEY (consent, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER consent_events_in_order BEFORE INSERT ON consent_events
WHEN NEW.seq <> (SELECT count(*) + 1 FROM consent_events WHERE consent = NEW.consent)
  OR NEW.at < (SELECT max(at) FROM consent_events WHERE consent = NEW.consent)
BEGIN SELECT RAISE(ABORT, 'consent events are appended in time order'); END;
CREATE TRIGGER consent_events_end BEFORE INSERT ON consent_events
WHEN (SELECT status FROM consent_events WHERE consent = NEW.consent ORDER BY seq DESC LIMIT 1)
  NOT IN ('dpv:ConsentRequested', 'dpv:ConsentGiven', 'dpv:RenewedConsentGiven', 'dpv:ConsentExpired')
BEGIN SELECT RAISE(ABORT, 'this consent record has ended'); END;
CREATE TRIGGER refusals_lead_to_nobody BEFORE INSERT ON consent_events
WHEN (NEW.status IN ('dpv:ConsentRefused', 'dpv:ConsentRequestDeferred')
      AND (NEW.at % 3600000 <> 0 OR NEW.evidence IS NOT NULL
           OR (SELECT principal FROM consents WHERE id = NEW.consent) NOT GLOB 'onetime_*'))
  OR (NEW.status NOT IN ('dpv:ConsentRequested', 'dpv:ConsentRefused', 'dpv:ConsentRequestDeferred')
      AND (SELECT principal FROM consents WHERE id = NEW.consent) GLOB 'onetime_*')
BEGIN SELECT RAISE(ABORT, 'a refusal leads to nobody and nothing else does'); END;
CREATE TRIGGER one_time_principals_are_used_once BEFORE INSERT ON consents
WHEN NEW.principal GLOB 'onetime_*' AND EXISTS (SELECT 1 FROM consents WHERE principal = NEW.principal)
BEGIN SELECT RAISE(ABORT, 'a one-time principal is used once'); END;
CREATE TRIGGER consent_events_move_clock_mark AFTER INSERT ON consent_events
BEGIN UPDATE clock_mark SET at = NEW.at WHERE at < NEW.at; END;

-- What may be processed now: the newest event alone decides.
CREATE VIEW live_consents AS
SELECT c.id AS consent, c.principal, c.purpose, e.at AS live_from, e.at + e.validity * 1000 AS live_until
FROM consents c JOIN consent_events e ON e.consent = c.id
WHERE e.seq = (SELECT max(n.seq) FROM consent_events n WHERE n.consent = c.id)
  AND e.status IN ('dpv:ConsentGiven', 'dpv:RenewedConsentGiven')
  AND (SELECT at FROM clock_mark) < e.at + e.validity * 1000;

-- Everything below, down to the comparisons, is about a person and goes when the person says so.
CREATE TABLE persons (
  principal TEXT NOT NULL PRIMARY KEY CHECK (principal GLOB 'subj_????-????-????' AND octet_length(principal) = 19),
  wrapped_key BLOB NOT NULL CHECK (octet_length(wrapped_key) BETWEEN 64 AND 160)
) STRICT, WITHOUT ROWID;

CREATE TABLE passes (
  code_hmac BLOB NOT NULL PRIMARY KEY CHECK (octet_length(code_hmac) = 32),
  principal TEXT NOT NULL UNIQUE REFERENCES persons (principal) CHECK (octet_length(principal) = 19),
  consent TEXT NOT NULL REFERENCES consents (id) CHECK (octet_length(consent) = 36),
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE visits (
  id TEXT NOT NULL PRIMARY KEY CHECK (octet_length(id) = 36),
  principal TEXT NOT NULL REFERENCES persons (principal) CHECK (octet_length(principal) = 19),
  consent TEXT NOT NULL REFERENCES consents (id) CHECK (octet_length(consent) = 36),
  at INTEGER NOT NULL,
  channel BLOB NOT NULL CHECK (octet_length(channel) BETWEEN 64 AND 500)
) STRICT, WITHOUT ROWID;
CREATE INDEX visits_by_principal ON visits (principal, at);

CREATE TABLE documents (
  principal TEXT NOT NULL PRIMARY KEY REFERENCES persons (principal) CHECK (octet_length(principal) = 19),
  consent TEXT NOT NULL REFERENCES consents (id) CHECK (octet_length(consent) = 36),
  at INTEGER NOT NULL,
  name BLOB NOT NULL CHECK (octet_length(name) BETWEEN 64 AND 500),
  last_four BLOB NOT NULL CHECK (octet_length(last_four) BETWEEN 64 AND 160),
  number_hmac BLOB NOT NULL CHECK (octet_length(number_hmac) BETWEEN 64 AND 160),
  birth BLOB NOT NULL CHECK (octet_length(birth) BETWEEN 64 AND 160),
  checks INTEGER NOT NULL CHECK (checks BETWEEN 0 AND 255)
) STRICT, WITHOUT ROWID;

-- The one place where a document could lead to visits. A document alone needs P3 alone; this row needs P1 as well.
CREATE TABLE document_links (
  principal TEXT NOT NULL PRIMARY KEY REFERENCES persons (principal) CHECK (octet_length(principal) = 19),
  visit_consent TEXT NOT NULL REFERENCES consents (id) CHECK (octet_length(visit_consent) = 36),
  reading_consent TEXT NOT NULL REFERENCES consents (id) CHECK (octet_length(reading_consent) = 36),
  at INTEGER NOT NULL,
  number_hmac BLOB NOT NULL CHECK (octet_length(number_hmac) = 32)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_links_by_number ON document_links (number_hmac);

CREATE TABLE comparisons (
  id TEXT NOT NULL PRIMARY KEY CHECK (octet_length(id) = 36),
  principal TEXT NOT NULL REFERENCES persons (principal) CHECK (octet_length(principal) = 19),
  consent TEXT NOT NULL REFERENCES consents (id) CHECK (octet_length(consent) = 36),
  at INTEGER NOT NULL,
  outcome BLOB NOT NULL CHECK (octet_length(outcome) BETWEEN 64 AND 500)
) STRICT, WITHOUT ROWID;
CREATE INDEX comparisons_by_principal ON comparisons (principal);
CREATE TABLE comparison_models (
  comparison TEXT NOT NULL REFERENCES comparisons (id) CHECK (octet_length(comparison) = 36),
  ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 16),
  name TEXT NOT NULL CHECK (octet_length(name) <= 80),
  sha256 TEXT NOT NULL CHECK (octet_length(sha256) <= 64),
  PRIMARY KEY (comparison, ordinal)
) STRICT, WITHOUT ROWID;

-- A check by a person rests on no consent of its own, so it may only join a person who is known for another reason.
CREATE TABLE staff_checks (
  id TEXT NOT NULL PRIMARY KEY CHECK (octet_length(id) = 36),
  principal TEXT NOT NULL REFERENCES persons (principal) CHECK (octet_length(principal) = 19),
  at INTEGER NOT NULL,
  outcome BLOB NOT NULL CHECK (octet_length(outcome) BETWEEN 64 AND 250)
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_checks_by_principal ON staff_checks (principal);
CREATE TABLE staff_check_counts (
  day INTEGER NOT NULL,
  result TEXT NOT NULL CHECK (octet_length(result) <= 16),
  number INTEGER NOT NULL CHECK (number >= 1),
  PRIMARY KEY (day, result)
) STRICT, WITHOUT ROWID;

-- The gate: no row about a person without a live consent for its purpose, whatever the program does.
CREATE TRIGGER persons_need_consent BEFORE INSERT ON persons
WHEN NOT EXISTS (SELECT 1 FROM live_consents WHERE principal = NEW.principal)
BEGIN SELECT RAISE(ABORT, 'consent_not_live'); END;
CREATE TRIGGER passes_need_consent BEFORE INSERT ON passes
WHEN NOT EXISTS (SELECT 1 FROM live_consents WHERE consent = NEW.consent AND principal = NEW.principal
  AND NEW.at >= live_from AND NEW.at < live_until)
BEGIN SELECT RAISE(ABORT, 'consent_not_live'); END;
CREATE TRIGGER visits_need_visit_attribution BEFORE INSERT ON visits
WHEN NOT EXISTS (SELECT 1 FROM live_consents WHERE consent = NEW.consent AND principal = NEW.principal
  AND purpose = 'visit_attribution' AND NEW.at >= live_from AND NEW.at < live_until)
BEGIN SELECT RAISE(ABORT, 'consent_not_live'); END;
CREATE TRIGGER documents_need_id_reading BEFORE INSERT ON documents
WHEN NOT EXISTS (SELECT 1 FROM live_consents WHERE consent = NEW.consent AND principal = NEW.principal
  AND purpose = 'id_reading' AND NEW.at >= live_from AND NEW.at < live_until)
BEGIN SELECT RAISE(ABORT, 'consent_not_live'); END;
CREATE TRIGGER document_links_need_both BEFORE INSERT ON document_links
WHEN NOT EXISTS (SELECT 1 FROM live_consents WHERE consent = NEW.reading_consent AND principal = NEW.principal
  AND purpose = 'id_reading' AND NEW.at >= live_from AND NEW.at < live_until)
  OR NOT EXISTS (SELECT 1 FROM live_consents WHERE consent = NEW.visit_consent AND principal = NEW.principal
  AND purpose = 'visit_attribution' AND NEW.at >= live_from AND NEW.at < live_until)
BEGIN SELECT RAISE(ABORT, 'consent_not_live'); END;
CREATE TRIGGER comparisons_need_id_face_comparison BEFORE INSERT ON comparisons
WHEN NOT EXISTS (SELECT 1 FROM live_consents WHERE consent = NEW.consent AND principal = NEW.principal
  AND purpose = 'id_face_comparison' AND NEW.at >= live_from AND NEW.at < live_until)
BEGIN SELECT RAISE(ABORT, 'consent_not_live'); END;

-- Rows about a person are inserted and deleted, never changed: an update cannot carry one past the gate.
CREATE TRIGGER persons_never_change BEFORE UPDATE ON persons
BEGIN SELECT RAISE(ABORT, 'rows about a person never change'); END;
CREATE TRIGGER passes_never_change BEFORE UPDATE ON passes
BEGIN SELECT RAISE(ABORT, 'rows about a person never change'); END;
CREATE TRIGGER visits_never_change BEFORE UPDATE ON visits
BEGIN SELECT RAISE(ABORT, 'rows about a person never change'); END;
CREATE TRIGGER documents_never_change BEFORE UPDATE ON documents
BEGIN SELECT RAISE(ABORT, 'rows about a person never change'); END;
CREATE TRIGGER document_links_never_change BEFORE UPDATE ON document_links
BEGIN SELECT RAISE(ABORT, 'rows about a person never change'); END;
CREATE TRIGGER comparisons_never_change BEFORE UPDATE ON comparisons
BEGIN SELECT RAISE(ABORT, 'rows about a person never change'); END;
CREATE TRIGGER staff_checks_never_change BEFORE UPDATE ON staff_checks
BEGIN SELECT RAISE(ABORT, 'rows about a person never change'); END;
)sql";

} // namespace mingshi::store
