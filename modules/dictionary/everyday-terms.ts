import actions from './data/everyday-terms/actions.json' with { type: 'json' }
import agricultureForestry from './data/everyday-terms/agriculture-forestry.json' with { type: 'json' }
import basicCatalogue from './data/everyday-terms/basic-catalogue.json' with { type: 'json' }
import businessRegistration from './data/everyday-terms/business-registration.json' with { type: 'json' }
import cityUtilities from './data/everyday-terms/city-utilities.json' with { type: 'json' }
import cultureSportPress from './data/everyday-terms/culture-sport-press.json' with { type: 'json' }
import employment from './data/everyday-terms/employment.json' with { type: 'json' }
import environmentSafety from './data/everyday-terms/environment-safety.json' with { type: 'json' }
import foodMedicine from './data/everyday-terms/food-medicine.json' with { type: 'json' }
import frames from './data/everyday-terms/frames.json' with { type: 'json' }
import healthInstitutions from './data/everyday-terms/health-institutions.json' with { type: 'json' }
import household from './data/everyday-terms/household.json' with { type: 'json' }
import industryTradePublicSecurity from './data/everyday-terms/industry-trade-public-security.json' with {
  type: 'json',
}
import justiceOrganisationsReligion from './data/everyday-terms/justice-organisations-religion.json' with {
  type: 'json',
}
import labourInjuryArchives from './data/everyday-terms/labour-injury-archives.json' with { type: 'json' }
import landMineralsWater from './data/everyday-terms/land-minerals-water.json' with { type: 'json' }
import marriageBirth from './data/everyday-terms/marriage-birth.json' with { type: 'json' }
import pensionSocialSecurity from './data/everyday-terms/pension-social-security.json' with { type: 'json' }
import planningConstruction from './data/everyday-terms/planning-construction.json' with { type: 'json' }
import propertyHousing from './data/everyday-terms/property-housing.json' with { type: 'json' }
import publicHousingFund from './data/everyday-terms/public-housing-fund.json' with { type: 'json' }
import socialAssistanceElderlyDisabled from './data/everyday-terms/social-assistance-elderly-disabled.json' with {
  type: 'json',
}
import socialSecurityCardMedicalInsurance from './data/everyday-terms/social-security-card-medical-insurance.json' with {
  type: 'json',
}
import tax from './data/everyday-terms/tax.json' with { type: 'json' }
import transport from './data/everyday-terms/transport.json' with { type: 'json' }
import vehiclesDrivingExitEntry from './data/everyday-terms/vehicles-driving-exit-entry.json' with { type: 'json' }
import veteransEducation from './data/everyday-terms/veterans-education.json' with { type: 'json' }
import type { EverydayTerms, TermGroup } from './domain/term-groups.ts'

/** Files of groups; one line each, so that a field of life is added by a file and a line. */
const FILES: readonly { readonly groups: readonly TermGroup[] }[] = [
  agricultureForestry,
  basicCatalogue,
  businessRegistration,
  cityUtilities,
  cultureSportPress,
  employment,
  environmentSafety,
  foodMedicine,
  healthInstitutions,
  household,
  industryTradePublicSecurity,
  justiceOrganisationsReligion,
  labourInjuryArchives,
  landMineralsWater,
  marriageBirth,
  pensionSocialSecurity,
  planningConstruction,
  propertyHousing,
  publicHousingFund,
  socialAssistanceElderlyDisabled,
  socialSecurityCardMedicalInsurance,
  tax,
  transport,
  vehiclesDrivingExitEntry,
  veteransEducation,
]

const TERMS: EverydayTerms = {
  groups: FILES.flatMap((file) => file.groups),
  actions: actions.actions,
  frames: frames.frames,
}

/** How people call matters that the catalogue calls otherwise; shipped with the program, compiled from general usage. */
export const everydayTerms = (): EverydayTerms => TERMS
