import type { PortalRoute } from './kit/route.ts'
import { agentsPage, endAgency, sendAgent } from './pages/account/agents-page.tsx'
import { companiesPage, sendActFor, sendCompany } from './pages/account/companies-page.tsx'
import { passwordPage, sendPassword } from './pages/account/password-page.tsx'
import { registerPage, sendRegister } from './pages/account/register-page.tsx'
import { sendSignIn, sendSignOut, signInPage } from './pages/account/sign-in-page.tsx'
import { formPage, sendFormPage } from './pages/apply/form-page.tsx'
import { materialsPage, removeMaterial, sendMaterial } from './pages/apply/materials-page.tsx'
import { discardDraft, overviewPage } from './pages/apply/overview-page.tsx'
import { receiptPage } from './pages/apply/receipt-page.tsx'
import { reviewPage, sendCase } from './pages/apply/review-page.tsx'
import { sendStart, startPage } from './pages/apply/start-page.tsx'
import { caseFile, casePage, renewQueryCode, withdrawCase } from './pages/case/case-page.tsx'
import {
  correctPage,
  removeCorrectionMaterial,
  sendCorrection,
  sendCorrectionMaterial,
} from './pages/case/correct-page.tsx'
import { chooseDistrict, districtPage } from './pages/district/district-page.tsx'
import { departmentPage } from './pages/find/department-page.tsx'
import { departmentsPage } from './pages/find/departments-page.tsx'
import { searchPage } from './pages/find/search-page.tsx'
import { themePage } from './pages/find/theme-page.tsx'
import { guidePrintPage } from './pages/guide/guide-page.tsx'
import { situationPage } from './pages/guide/situation-page.tsx'
import { homePage } from './pages/home/home-page.tsx'
import { licenceFile, licencePage } from './pages/licences/licence-page.tsx'
import { sendHolder, sendVerify, verifyNumberPage, verifyPage } from './pages/licences/verify-page.tsx'
import { verifyTokenPage } from './pages/licences/verify-token-page.tsx'
import { myCasesPage, myLicencesPage, myMessagesPage, myRecordPage, readMessage } from './pages/my/lists.tsx'
import { myPage } from './pages/my/my-page.tsx'
import { ratePage, sendRating } from './pages/rate/rate-page.tsx'
import { helpPage } from './pages/reading/help-page.tsx'
import { sheetPage } from './pages/sheet/sheet-page.tsx'
import { sendTrack, trackPage } from './pages/track/track-page.tsx'

/** All pages and forms, in the order in which a person meets them. The guide, the reference and files have routes of their own. */
export const routes: readonly PortalRoute[] = [
  homePage,
  searchPage,
  themePage,
  departmentsPage,
  departmentPage,
  districtPage,
  chooseDistrict,
  situationPage,
  guidePrintPage,
  sheetPage,

  signInPage,
  sendSignIn,
  sendSignOut,
  registerPage,
  sendRegister,
  passwordPage,
  sendPassword,
  companiesPage,
  sendCompany,
  sendActFor,
  agentsPage,
  sendAgent,
  endAgency,

  startPage,
  sendStart,
  overviewPage,
  discardDraft,
  formPage,
  sendFormPage,
  materialsPage,
  sendMaterial,
  removeMaterial,
  reviewPage,
  sendCase,
  receiptPage,

  myPage,
  myCasesPage,
  myLicencesPage,
  myMessagesPage,
  readMessage,
  myRecordPage,
  casePage,
  caseFile,
  withdrawCase,
  renewQueryCode,
  correctPage,
  sendCorrection,
  sendCorrectionMaterial,
  removeCorrectionMaterial,

  trackPage,
  sendTrack,
  licencePage,
  licenceFile,
  verifyPage,
  sendVerify,
  verifyNumberPage,
  sendHolder,
  verifyTokenPage,
  ratePage,
  sendRating,
  helpPage,
]
