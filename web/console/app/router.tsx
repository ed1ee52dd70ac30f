import { createBrowserRouter, Navigate, type RouteObject } from 'react-router'
import { Broken } from './broken.tsx'
import { homeOf } from './menu.ts'
import { useMe } from './session.tsx'
import { Shell } from './shell.tsx'

/** Each screen is a file of its own, fetched when it is first opened. */
const screens: RouteObject[] = [
  { path: 'posts', lazy: () => import('../pages/sign-in/posts-page.tsx') },
  { path: 'work', lazy: () => import('../pages/work/work-page.tsx') },
  { path: 'cases/:caseId', lazy: () => import('../pages/case/case-page.tsx') },
  { path: 'licences', lazy: () => import('../pages/licences/licences-page.tsx') },
  { path: 'licences/:licenceId', lazy: () => import('../pages/licences/licence-page.tsx') },
  { path: 'ratings', lazy: () => import('../pages/ratings/ratings-page.tsx') },
  { path: 'catalogue', lazy: () => import('../pages/catalogue/items-page.tsx') },
  { path: 'catalogue/new', lazy: () => import('../pages/catalogue/editor/new-item-page.tsx') },
  { path: 'catalogue/:itemCode/form', lazy: () => import('../pages/catalogue/form-editor/form-edit-page.tsx') },
  { path: 'catalogue/:itemCode', lazy: () => import('../pages/catalogue/item-page.tsx') },
  { path: 'guide-imports', lazy: () => import('../pages/harmonise/import-page.tsx') },
  { path: 'guide-imports/unplaced', lazy: () => import('../pages/harmonise/unplaced-page.tsx') },
  { path: 'observed-guides/:guideId', lazy: () => import('../pages/harmonise/observed-guide-page.tsx') },
  { path: 'match-queue', lazy: () => import('../pages/harmonise/match-queue-page.tsx') },
  { path: 'material-types', lazy: () => import('../pages/harmonise/material-types-page.tsx') },
  { path: 'catalogue/:itemCode/edit', lazy: () => import('../pages/catalogue/editor/edit-page.tsx') },
  { path: 'catalogue/:itemCode/places/:divisionCode', lazy: () => import('../pages/catalogue/place-page.tsx') },
  {
    path: 'catalogue/:itemCode/places/:divisionCode/edit',
    lazy: () => import('../pages/catalogue/editor/edit-page.tsx'),
  },
  {
    path: 'catalogue/:itemCode/places/:divisionCode/history',
    lazy: () => import('../pages/catalogue/history/history-page.tsx'),
  },
  { path: 'comparison', lazy: () => import('../pages/catalogue/comparison-page.tsx') },
  { path: 'drift', lazy: () => import('../pages/drift/drift-page.tsx') },
  { path: 'drift/items/:itemCode', lazy: () => import('../pages/drift/item-drift-page.tsx') },
  { path: 'drift-map', lazy: () => import('../pages/drift/drift-map-page.tsx') },
  { path: 'changes', lazy: () => import('../pages/changes/changes-page.tsx') },
  { path: 'changes/:changeId', lazy: () => import('../pages/changes/change-page.tsx') },
  { path: 'reforms', lazy: () => import('../pages/reforms/reforms-page.tsx') },
  { path: 'reforms/new', lazy: () => import('../pages/reforms/new-reform-page.tsx') },
  { path: 'reforms/:reformId', lazy: () => import('../pages/reforms/reform-page.tsx') },
  { path: 'divisions', lazy: () => import('../pages/admin/divisions-page.tsx') },
  { path: 'departments', lazy: () => import('../pages/admin/departments-page.tsx') },
  { path: 'staff', lazy: () => import('../pages/admin/staff-page.tsx') },
  { path: 'calendar', lazy: () => import('../pages/admin/calendar-page.tsx') },
  { path: 'ledger', lazy: () => import('../pages/ledger/ledger-page.tsx') },
  { path: 'account', lazy: () => import('../pages/account/account-page.tsx') },
]

/** While the first screen's own file is on its way. */
const Opening = () => <div role="status" aria-label="正在打开" />

const Home = () => <Navigate to={homeOf(useMe().post.role)} replace />

export const router = createBrowserRouter(
  [
    {
      path: '/sign-in',
      lazy: () => import('../pages/sign-in/sign-in-page.tsx'),
      errorElement: <Broken />,
      hydrateFallbackElement: <Opening />,
    },
    {
      path: '/invitation',
      lazy: () => import('../pages/sign-in/invitation-page.tsx'),
      errorElement: <Broken />,
      hydrateFallbackElement: <Opening />,
    },
    {
      path: '/',
      element: <Shell />,
      errorElement: <Broken />,
      hydrateFallbackElement: <Opening />,
      children: [
        { index: true, element: <Home /> },
        ...screens.map((screen) => ({ ...screen, errorElement: <Broken within /> })),
        { path: '*', lazy: () => import('../pages/not-found-page.tsx') },
      ],
    },
  ],
  { basename: '/console' },
)
