// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mingshi::store {

/// Version 3: signed checkpoints of the audit log (law.md section 4, "daily anchor"; RFC 9162).
inline constexpr const char* schema3Evidence = R"sql(
-- size and root of the Merkle tree over the log as it was; signature is the site's over the checkpoint as JSON
-- (app/evidence/checkpoint.h). Each is taken over the whole log of its moment, so an older log cannot be added later.
CREATE TABLE checkpoints (
  id INTEGER PRIMARY KEY,
  tree_size INTEGER NOT NULL CHECK (tree_size >= 0),
  root BLOB NOT NULL CHECK (octet_length(root) = 32),
  at INTEGER NOT NULL,
  site TEXT NOT NULL CHECK (octet_length(site) <= 300),
  key_id TEXT NOT NULL CHECK (octet_length(key_id) = 64 AND key_id NOT GLOB '*[^0-9a-f]*'),
  signature BLOB NOT NULL CHECK (octet_length(signature) = 64)
) STRICT;
CREATE TRIGGER checkpoints_are_appended BEFORE INSERT ON checkpoints
WHEN NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM checkpoints) OR NEW.tree_size <> (SELECT seq FROM audit_head)
BEGIN SELECT RAISE(ABORT, 'a checkpoint is of the whole log'); END;
CREATE TRIGGER checkpoints_never_change BEFORE UPDATE ON checkpoints
BEGIN SELECT RAISE(ABORT, 'proof never changes'); END;
CREATE TRIGGER checkpoints_stay BEFORE DELETE ON checkpoints
BEGIN SELECT RAISE(ABORT, 'proof stays'); END;

-- What the log says of a person or a record is found without reading the whole of it.
CREATE INDEX audit_log_by_object ON audit_log (object) WHERE object <> '';
CREATE INDEX audit_log_by_consent ON audit_log (consent) WHERE consent <> '';
CREATE INDEX audit_log_by_time ON audit_log (at);

INSERT INTO column_classes (table_name, column_name, class) VALUES
  ('checkpoints', 'id', 'none'), ('checkpoints', 'tree_size', 'none'), ('checkpoints', 'root', 'none'),
  ('checkpoints', 'at', 'none'), ('checkpoints', 'site', 'none'), ('checkpoints', 'key_id', 'none'),
  ('checkpoints', 'signature', 'none');
)sql";

} // namespace mingshi::store
