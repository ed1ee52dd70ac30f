import { sql } from 'kysely'
import { createModuleSchema, type Migrations, RUNTIME_ROLE } from '#platform/db/migrate.ts'

/**
 * Every table carries the division in its key, so that the whole schema can be partitioned or sharded by it.
 * `cases.may_become` is the database's own copy of the table of states; a test compares it with `domain/states.ts`.
 */
export const migrations: Migrations = {
  '20261123-60-cases-foundation': {
    async up(db) {
      await createModuleSchema(db, 'cases')
      await sql.raw(FUNCTIONS).execute(db)
      await sql.raw(CASE).execute(db)
      await sql.raw(RECORD).execute(db)
      await sql.raw(CONTENT).execute(db)
    },
  },
  '20261124-60-cases-query-code-rest': {
    async up(db) {
      await sql.raw(QUERY_CODE_REST).execute(db)
    },
  },
  '20261124-61-cases-handling-items': {
    async up(db) {
      await sql.raw(HANDLING_ITEMS).execute(db)
    },
  },
  '20261125-60-cases-situation': {
    async up(db) {
      await sql.raw(SITUATION).execute(db)
    },
  },
  '20261125-61-cases-reforms': {
    async up(db) {
      await sql.raw(REFORMS).execute(db)
    },
  },
  '20261126-60-cases-standard-codes': {
    async up(db) {
      await sql.raw(STANDARD_CODES).execute(db)
    },
  },
}

const FUNCTIONS = `
  CREATE FUNCTION cases.may_become(before text, after text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN before = after OR before || '>' || after IN (
      'draft>submitted',
      'submitted>correcting', 'submitted>rejected', 'submitted>reviewing', 'submitted>withdrawn',
      'correcting>submitted', 'correcting>withdrawn', 'correcting>terminated',
      'reviewing>suspended', 'reviewing>approved', 'reviewing>refused', 'reviewing>withdrawn', 'reviewing>terminated',
      'suspended>reviewing', 'suspended>withdrawn', 'suspended>terminated',
      'approved>delivered', 'refused>delivered');

  CREATE FUNCTION cases.guard_state() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT cases.may_become(OLD.state, NEW.state) THEN
      RAISE EXCEPTION 'a case cannot go from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;

  CREATE FUNCTION cases.guard_delete() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.state <> 'draft' THEN
      RAISE EXCEPTION 'only a draft can be deleted' USING ERRCODE = 'check_violation';
    END IF;
    RETURN OLD;
  END $$;

  CREATE SEQUENCE cases.serial MAXVALUE 99999999 CYCLE CACHE 20;
  GRANT USAGE ON SEQUENCE cases.serial TO ${RUNTIME_ROLE};
`

const CASE = `
  CREATE TABLE cases."case" (
    id uuid NOT NULL,
    division_code text NOT NULL REFERENCES regions.division,
    department_id uuid NOT NULL REFERENCES regions.department,
    case_number text CHECK (case_number ~ '^[0-9A-Z]{19}([0-9A-Z]{10}|[0-9A-Z]{12})[0-9]{16}$'),
    item_code text NOT NULL,
    item_name text NOT NULL,
    item_type text NOT NULL,
    task_code text NOT NULL CHECK (task_code ~ '^[0-9A-Z]{19}([0-9A-Z]{10}|[0-9A-Z]{12})$'),
    implementation_id uuid NOT NULL REFERENCES catalogue.implementation,
    form_version_id uuid NOT NULL REFERENCES catalogue.form_version,
    pins jsonb NOT NULL,
    guide_hash text CHECK (guide_hash ~ '^[0-9a-f]{64}$'),
    applicant_kind text NOT NULL CHECK (applicant_kind IN ('person', 'company')),
    applicant_id uuid NOT NULL,
    agent_id uuid NOT NULL,
    applicant bytea NOT NULL,
    state text NOT NULL CHECK (state IN ('draft', 'submitted', 'correcting', 'rejected', 'reviewing', 'suspended', 'approved',
      'refused', 'delivered', 'withdrawn', 'terminated')),
    version integer NOT NULL CHECK (version >= 1),
    corrections integer NOT NULL CHECK (corrections BETWEEN 0 AND 1),
    step jsonb,
    steps_done jsonb NOT NULL,
    next_role text CHECK (next_role IN ('clerk', 'reviewer', 'approver')),
    deadline jsonb,
    due_on date,
    yellow_on date,
    red_on date,
    suspension jsonb,
    paused_deadline jsonb,
    submitted_at timestamptz,
    received_at timestamptz,
    accepted_at timestamptz,
    deemed_accepted boolean NOT NULL,
    decided_at timestamptz,
    licence_id uuid,
    delivered_at timestamptz,
    closed_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id, division_code),
    CHECK ((state = 'draft') = (case_number IS NULL)),
    CHECK ((state = 'draft') = (submitted_at IS NULL)),
    CHECK ((closed_at IS NOT NULL) = (state IN ('rejected', 'delivered', 'withdrawn', 'terminated'))),
    CHECK (state NOT IN ('approved', 'refused', 'delivered') OR (accepted_at IS NOT NULL AND decided_at IS NOT NULL)),
    CHECK ((state = 'suspended') = (suspension IS NOT NULL)),
    CHECK (num_nulls(deadline, due_on, yellow_on, red_on) IN (0, 4))
  );
  CREATE UNIQUE INDEX case_number ON cases."case" (case_number, division_code);
  CREATE INDEX case_short_number ON cases."case" (right(case_number, 16));
  CREATE UNIQUE INDEX case_one_draft ON cases."case" (applicant_kind, applicant_id, implementation_id, division_code)
    WHERE state = 'draft';
  CREATE INDEX case_of_applicant ON cases."case" (applicant_kind, applicant_id, id);
  CREATE INDEX case_open_of_department ON cases."case" (department_id, (coalesce(due_on, 'infinity'::date)), id)
    WHERE closed_at IS NULL AND state <> 'draft';
  CREATE INDEX case_closed_of_department ON cases."case" (department_id, closed_at, id) WHERE closed_at IS NOT NULL;
  CREATE INDEX case_open_of_division ON cases."case" (division_code text_pattern_ops) WHERE closed_at IS NULL AND state <> 'draft';
  CREATE INDEX case_closed_of_division ON cases."case" (division_code text_pattern_ops, closed_at) WHERE closed_at IS NOT NULL;
  CREATE INDEX case_unanswered ON cases."case" (due_on) WHERE state = 'submitted';
  CREATE INDEX case_forgotten_draft ON cases."case" (updated_at) WHERE state = 'draft';
  CREATE TRIGGER case_state BEFORE UPDATE OF state ON cases."case"
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION cases.guard_state();
  CREATE TRIGGER case_delete BEFORE DELETE ON cases."case" FOR EACH ROW EXECUTE FUNCTION cases.guard_delete();
  COMMENT ON TABLE cases."case" IS
    '办件: one application. State, deadline and days are the fold of cases.event, written down; applicant is sealed under case:<id>.';
`

const RECORD = `
  CREATE TABLE cases.event (
    case_id uuid NOT NULL,
    division_code text NOT NULL,
    seq integer NOT NULL CHECK (seq >= 1),
    kind text NOT NULL,
    from_state text,
    to_state text NOT NULL,
    at timestamptz NOT NULL,
    actor_kind text NOT NULL CHECK (actor_kind IN ('person', 'staff', 'machine', 'system')),
    actor_ref text NOT NULL,
    actor_person_id uuid,
    actor_role text,
    department_id uuid,
    detail jsonb NOT NULL,
    words bytea,
    PRIMARY KEY (case_id, division_code, seq),
    FOREIGN KEY (case_id, division_code) REFERENCES cases."case" (id, division_code) ON DELETE CASCADE,
    CHECK ((seq = 1) = (from_state IS NULL)),
    CHECK (CASE WHEN from_state IS NULL THEN to_state = 'draft' ELSE cases.may_become(from_state, to_state) END)
  );
  REVOKE UPDATE, DELETE ON cases.event FROM ${RUNTIME_ROLE};
  COMMENT ON TABLE cases.event IS
    'What happened to a case, appended only; detail holds codes and days, words what people wrote, sealed under case:<id>. Goes only with a deleted draft.';
`

const CONTENT = `
  CREATE TABLE cases.answers (
    case_id uuid NOT NULL,
    division_code text NOT NULL,
    version integer NOT NULL CHECK (version >= 0),
    kind text NOT NULL CHECK (kind IN ('draft', 'submitted', 'corrected')),
    sealed bytea NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (case_id, division_code, version),
    FOREIGN KEY (case_id, division_code) REFERENCES cases."case" (id, division_code) ON DELETE CASCADE,
    CHECK ((version = 0) = (kind = 'draft'))
  );
  COMMENT ON TABLE cases.answers IS
    'Form answers, sealed under case:<id>: version 0 is the draft, then as submitted, then as corrected; each is kept.';

  CREATE TABLE cases.material (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    division_code text NOT NULL,
    requirement_id text NOT NULL CHECK (requirement_id ~ '^[a-z0-9-]{1,40}$'),
    file_address text NOT NULL CHECK (file_address ~ '^[0-9a-f]{64}$'),
    file_name bytea NOT NULL,
    media_type text NOT NULL,
    size_bytes integer NOT NULL CHECK (size_bytes > 0),
    round integer NOT NULL CHECK (round BETWEEN 0 AND 1),
    state text NOT NULL CHECK (state IN ('active', 'replaced', 'removed')),
    uploaded_at timestamptz NOT NULL,
    PRIMARY KEY (id, division_code),
    FOREIGN KEY (case_id, division_code) REFERENCES cases."case" (id, division_code) ON DELETE CASCADE
  );
  CREATE INDEX material_of_case ON cases.material (case_id, requirement_id) WHERE state <> 'removed';
  COMMENT ON TABLE cases.material IS
    'Uploaded files of a case by the requirement that they answer; content in the file store and name sealed under case:<id>.';

  CREATE TABLE cases.query_code (
    case_id uuid NOT NULL,
    division_code text NOT NULL,
    code_hash bytea NOT NULL,
    code bytea NOT NULL,
    wrong_tries integer NOT NULL CHECK (wrong_tries >= 0),
    issued_at timestamptz NOT NULL,
    PRIMARY KEY (case_id, division_code),
    FOREIGN KEY (case_id, division_code) REFERENCES cases."case" (id, division_code) ON DELETE CASCADE
  );
  COMMENT ON TABLE cases.query_code IS
    '查询码: keyed hash for checking, and sealed under case:<id> for the receipt of its owner; worth nothing after five wrong tries in a row.';
`

const QUERY_CODE_REST = `
  ALTER TABLE cases.query_code ADD rests_until timestamptz;
  COMMENT ON TABLE cases.query_code IS
    '查询码: keyed hash for checking, and sealed under case:<id> for the receipt of its owner; opens nothing until rests_until after five wrong tries in a row.';
`

/** A 业务办理项 has two digits more than its 基本编码. */
const HANDLING_ITEMS = `
  ALTER TABLE cases."case" DROP CONSTRAINT case_case_number_check, DROP CONSTRAINT case_task_code_check;
  ALTER TABLE cases."case"
    ADD CONSTRAINT case_case_number_check
      CHECK (case_number ~ '^[0-9A-Z]{19}([0-9A-Z]{10}|[0-9A-Z]{12}([0-9]{2})?)[0-9]{16}$'),
    ADD CONSTRAINT case_task_code_check CHECK (task_code ~ '^[0-9A-Z]{19}([0-9A-Z]{10}|[0-9A-Z]{12}([0-9]{2})?)$');
`

/** A 基本编码 of 10 characters has a 实施编码 of 24; a case that was begun under one of 29 keeps it. */
const STANDARD_CODES = `
  ALTER TABLE cases."case" DROP CONSTRAINT case_case_number_check, DROP CONSTRAINT case_task_code_check;
  ALTER TABLE cases."case"
    ADD CONSTRAINT case_case_number_check CHECK (case_number ~ '^([0-9A-Z]{24}|[0-9A-Z]{29}|[0-9A-Z]{31}([0-9]{2})?)[0-9]{16}$'),
    ADD CONSTRAINT case_task_code_check CHECK (task_code ~ '^([0-9A-Z]{24}|[0-9A-Z]{29}|[0-9A-Z]{31}([0-9]{2})?)$');
`

const SITUATION = `
  ALTER TABLE cases."case" ADD situation_answers jsonb CHECK (jsonb_typeof(situation_answers) = 'object');
  COMMENT ON COLUMN cases."case".situation_answers IS
    'Answers to the situation questions of the pinned item, given when the draft began; materials, steps and form follow from them.';
`

const REFORMS = `
  ALTER TABLE cases."case" ADD relief jsonb;
  COMMENT ON COLUMN cases."case".relief IS
    'What reforms have laid over the item that the case was begun under, by their rule for open cases; the pins stay.';
  CREATE INDEX case_open_of_item ON cases."case" (item_code, id) WHERE closed_at IS NULL;
  CREATE INDEX case_past_of_item ON cases."case" (item_code, id) WHERE decided_at IS NOT NULL OR closed_at IS NOT NULL;
`
