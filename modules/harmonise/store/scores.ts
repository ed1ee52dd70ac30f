import { type Db, rawQuery } from '#platform/db/database.ts'

/**
 * Writes down how a day stands, for each city and its province; the same day again is written over. `places`: implementations by the four
 * digits of the city.
 */
export async function keepScores(
  db: Db,
  day: string,
  places: ReadonlyMap<string, number>,
  divisions: readonly string[],
): Promise<void> {
  await rawQuery(
    db,
    `WITH city AS (
       SELECT n.city, n.places FROM jsonb_to_recordset($2::jsonb) AS n(city text, places integer)
     ), drifting AS (
       SELECT left(d.division_code, 4) AS city, count(*) AS observed, count(*) FILTER (WHERE d.unexplained > 0) AS unexplained,
         count(*) FILTER (WHERE d.legal > 0) AS legal, count(*) FILTER (WHERE d.allowed > 0) AS allowed
       FROM harmonise.drift AS d WHERE d.source <> 'reference' GROUP BY 1
     ), late AS (
       SELECT left(w.division_code, 4) AS city, count(*) AS overdue FROM harmonise.work_item AS w
       WHERE w.closed_at IS NULL AND w.due_on < $1::date GROUP BY 1
     ), each AS (
       SELECT c.city, c.places, coalesce(g.observed, 0) AS observed, coalesce(g.unexplained, 0) AS unexplained,
         coalesce(g.legal, 0) AS legal, coalesce(g.allowed, 0) AS allowed, coalesce(l.overdue, 0) AS overdue
       FROM city AS c LEFT JOIN drifting AS g USING (city) LEFT JOIN late AS l USING (city)
     ), scored AS (
       SELECT rpad(city, 6, '0') AS division_code, places, observed, unexplained, legal, allowed, overdue FROM each
       WHERE city !~ '00$'
       UNION ALL
       SELECT rpad(left(city, 2), 6, '0'), sum(places), sum(observed), sum(unexplained), sum(legal), sum(allowed), sum(overdue)
       FROM each GROUP BY left(city, 2)
     )
     INSERT INTO harmonise.drift_score AS k (day, division_code, places, observed, unexplained, legal, allowed, overdue)
     SELECT $1::date, s.* FROM scored AS s WHERE s.division_code = ANY ($3::text[])
     ON CONFLICT (division_code, day) DO UPDATE SET (places, observed, unexplained, legal, allowed, overdue) =
       ROW (excluded.places, excluded.observed, excluded.unexplained, excluded.legal, excluded.allowed, excluded.overdue)`,
    [day, JSON.stringify([...places].map(([city, count]) => ({ city, places: count }))), divisions],
  )
}
