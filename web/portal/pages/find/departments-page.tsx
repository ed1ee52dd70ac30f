import { platformFault } from '#contracts/platform-errors.ts'
import { guideOperations } from '#modules/guide/index.ts'
import { onGet } from '../../kit/route.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { DepartmentLinks } from './department-links.tsx'

/** The departments that carry something out for the chosen division. */
export const departmentsPage = onGet(paths.departments, async (visit) => {
  const { division } = visit
  if (!division) throw platformFault('platform.not-found')
  const { departments } = await visit.call(guideOperations.browse, { divisionCode: division.code })
  return visit.show(
    { title: t.browse.departments, crumbs: [] },
    <>
      <h1>{t.browse.departments}</h1>
      <p class="lead">{t.browse.departmentsOf(division.name)}</p>
      {departments.length === 0 ? <p>{t.home.empty}</p> : <DepartmentLinks departments={departments} />}
    </>,
  )
})
