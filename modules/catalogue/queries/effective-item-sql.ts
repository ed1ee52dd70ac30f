import { prepared } from '#platform/db/prepared.ts'
import { formStands } from '../store/forms.ts'

/**
 * Whether implementation `i` is carried out at an instant of legal effect, as known at another; both are SQL. Of several
 * statements about its end, the one known last holds.
 */
export const carriedOut = (at: string, knownAt: string): string => `
  i.created_at <= ${knownAt} AND coalesce(i.effective_from, i.created_at) <= ${at}
  AND coalesce((
    SELECT e.ends_at IS NULL OR e.ends_at > ${at} FROM catalogue.implementation_end AS e
    WHERE e.implementation_id = i.id AND e.known_from <= ${knownAt}
    ORDER BY e.known_from DESC LIMIT 1
  ), true)`

/** Columns that tell an implementation and its standard; `b`, `i`, `v`, `w` name the tables. */
const IDENTITY = `b.id AS basic_item_id, b.code, i.id AS implementation_id, i.task_code, i.division_code, i.department_id, i.demo,
  v.id AS basic_version_id, v.content::text AS content, w.local::text AS registered_local`

const OVERRIDE = `jsonb_build_object(
    'versionId', o.id, 'divisionCode', o.division_code, 'differences', o.differences, 'local', o.local)`

/** What the place itself said, with the version of the standard it was compared with unless that is the one in force. */
const OBSERVED = `jsonb_build_object('versionId', s.id, 'differences', s.differences, 'local', s.local, 'sourceUrl', s.source_url,
    'observedAt', s.published_at, 'standard', CASE WHEN s.basic_version_id <> v.id THEN sv.content END)`

const NEAREST = (at: string, knownAt: string): string => `JOIN LATERAL (
    SELECT i.* FROM catalogue.implementation AS i
    WHERE i.basic_item_id = b.id AND i.division_code = ANY ($2::text[]) AND ${carriedOut(at, knownAt)}
    ORDER BY array_position($2::text[], i.division_code) LIMIT 1
  ) AS i ON true
  LEFT JOIN catalogue.counter_window AS w ON w.id = i.window_id`

/**
 * One statement: the nearest implementation upwards, the standard that holds, the overrides of the divisions above it and its
 * own from the province down, what the place itself said, the form, and the next instant at which any of these changes by itself.
 * $1 code, $2 the division and those above it, lowest first, $3 legal effect, $4 knowledge. The observed guide can be but one; its LIMIT keeps the
 * planner, which does not know how many guides an instant has once the statement is prepared, from joining all guides of the province first.
 */
export const EFFECTIVE = prepared(
  'catalogue.effective-item',
  `
  SELECT ${IDENTITY}, ov.list::text AS overrides, ob.said::text AS observed, f.id AS form_version_id, n.at AS next_change
  FROM catalogue.basic_item AS b
  ${NEAREST('$3::timestamptz', '$4::timestamptz')}
  JOIN catalogue.basic_item_period AS p
    ON p.basic_item_id = b.id AND p.legal @> $3::timestamptz AND p.known @> $4::timestamptz
  JOIN catalogue.basic_item_version AS v ON v.id = p.version_id
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(${OVERRIDE} ORDER BY array_position($2::text[], o.division_code) DESC) AS list
    FROM catalogue.override_period AS op
    JOIN catalogue.override_version AS o ON o.id = op.version_id
    WHERE op.basic_item_id = b.id AND op.legal @> $3::timestamptz AND op.known @> $4::timestamptz
      AND array_position($2::text[], op.division_code) >= array_position($2::text[], i.division_code)
  ) AS ov ON true
  LEFT JOIN LATERAL (
    SELECT ${OBSERVED} AS said
    FROM catalogue.observed_period AS sp
    JOIN catalogue.observed_version AS s ON s.id = sp.version_id
    JOIN catalogue.basic_item_version AS sv ON sv.id = s.basic_version_id
    WHERE sp.basic_item_id = b.id AND sp.division_code = i.division_code
      AND sp.legal @> $3::timestamptz AND sp.known @> $4::timestamptz
    LIMIT 1
  ) AS ob ON true
  LEFT JOIN LATERAL (
    SELECT fv.id FROM catalogue.form AS f
    JOIN catalogue.form_version AS fv ON fv.form_id = f.id
    WHERE f.basic_item_id = b.id AND fv.effective_from <= $3::timestamptz AND fv.published_at <= $4::timestamptz
      AND ${formStands('$4::timestamptz')}
    ORDER BY fv.effective_from DESC, fv.published_at DESC, fv.id DESC LIMIT 1
  ) AS f ON true
  LEFT JOIN LATERAL (
    SELECT min(change.at) AS at FROM (
      SELECT unnest(ARRAY[lower(c.legal), upper(c.legal)]) AS at FROM catalogue.basic_item_period AS c
      WHERE c.basic_item_id = b.id AND c.known @> $4::timestamptz
      UNION ALL
      SELECT unnest(ARRAY[lower(c.legal), upper(c.legal)]) FROM catalogue.override_period AS c
      WHERE c.basic_item_id = b.id AND c.known @> $4::timestamptz AND c.division_code = ANY ($2::text[])
      UNION ALL
      SELECT unnest(ARRAY[lower(c.legal), upper(c.legal)]) FROM catalogue.observed_period AS c
      WHERE c.basic_item_id = b.id AND c.known @> $4::timestamptz AND c.division_code = i.division_code
      UNION ALL
      SELECT unnest(ARRAY[c.effective_from, e.ends_at]) FROM catalogue.implementation AS c
      LEFT JOIN catalogue.implementation_end AS e ON e.implementation_id = c.id AND e.known_from <= $4::timestamptz
      WHERE c.basic_item_id = b.id AND c.division_code = ANY ($2::text[]) AND c.created_at <= $4::timestamptz
      UNION ALL
      SELECT fv.effective_from FROM catalogue.form AS f JOIN catalogue.form_version AS fv ON fv.form_id = f.id
      WHERE f.basic_item_id = b.id AND fv.published_at <= $4::timestamptz AND ${formStands('$4::timestamptz')}
    ) AS change WHERE change.at > $3::timestamptz
  ) AS n ON true
  WHERE b.code = $1`,
)

/**
 * The same from pinned versions. $1 code, $2 the division and those above it, $3 version of the standard, $4 overrides from the province
 * down, $5 form, $6 what the place itself said, $7 and $8 the instants of legal effect and of knowledge.
 */
export const EFFECTIVE_BY_PINS = `
  SELECT ${IDENTITY}, $5::uuid AS form_version_id, NULL AS next_change,
    (SELECT jsonb_agg(${OVERRIDE} ORDER BY array_position($4::uuid[], o.id))
     FROM catalogue.override_version AS o WHERE o.id = ANY ($4::uuid[]))::text AS overrides,
    (SELECT ${OBSERVED} FROM catalogue.observed_version AS s
     JOIN catalogue.basic_item_version AS sv ON sv.id = s.basic_version_id WHERE s.id = $6::uuid)::text AS observed
  FROM catalogue.basic_item AS b
  ${NEAREST('$7::timestamptz', '$8::timestamptz')}
  JOIN catalogue.basic_item_version AS v ON v.id = $3 AND v.basic_item_id = b.id
  WHERE b.code = $1`
