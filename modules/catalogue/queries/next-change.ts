import { type Db, rawQuery } from '#platform/db/database.ts'
import { startOfDay, Temporal } from '#platform/time/clock.ts'
import { formStands } from '../store/forms.ts'

/**
 * The next instant after `after` at which anything in the catalogue changes by itself: a planned version comes into effect, one
 * ends, a form takes over, a difference expires. Undefined when nothing is planned.
 */
export async function nextCatalogueChange(db: Db, after: Date): Promise<Date | undefined> {
  const planned = await rawQuery<{ at: Date | null }>(
    db,
    `SELECT min(change.at) AS at FROM (
       SELECT unnest(ARRAY[lower(p.legal), upper(p.legal)]) AS at FROM catalogue.basic_item_period AS p
       WHERE upper_inf(p.known) AND (upper(p.legal) > $1 OR lower(p.legal) > $1)
       UNION ALL
       SELECT unnest(ARRAY[lower(p.legal), upper(p.legal)]) FROM catalogue.override_period AS p
       WHERE upper_inf(p.known) AND (upper(p.legal) > $1 OR lower(p.legal) > $1)
       UNION ALL
       SELECT fv.effective_from FROM catalogue.form_version AS fv WHERE fv.effective_from > $1 AND ${formStands()}
     ) AS change WHERE change.at > $1`,
    [after],
  )
  const expiring = await rawQuery<{ expires_on: string | null }>(
    db,
    `SELECT min(d->>'expiresOn') AS expires_on
     FROM catalogue.override_period AS p
     JOIN catalogue.override_version AS o ON o.id = p.version_id
     CROSS JOIN LATERAL jsonb_array_elements(o.differences) AS d
     WHERE upper_inf(p.known) AND d->>'expiresOn' >= to_char($1::timestamptz AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')`,
    [after],
  )
  const lastDay = expiring.rows[0]?.expires_on
  const expiry = lastDay ? startOfDay(Temporal.PlainDate.from(lastDay).add({ days: 1 }).toString()) : undefined
  const instants = [planned.rows[0]?.at ?? undefined, expiry].filter((at) => at !== undefined)
  return instants.toSorted((a, b) => a.getTime() - b.getTime())[0]
}
