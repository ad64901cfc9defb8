import type { Layout } from '../layout'
import { close, closeFormatted } from './close'
import { dynamics } from './dynamics'
import { hubspot } from './hubspot'
import { odoo, odooTechnical } from './odoo'
import { espocrm, krayin, suitecrm, twenty } from './open-source'
import { pipedrive } from './pipedrive'
import { salesforceApi, salesforceReport, salesforceReportGerman } from './salesforce'
import { byHand, sheety } from './sheets'
import { zoho, zohoNew } from './zoho'

export const layouts: readonly Layout[] = [
  salesforceReport,
  salesforceReportGerman,
  salesforceApi,
  hubspot,
  pipedrive,
  zoho,
  zohoNew,
  dynamics,
  close,
  closeFormatted,
  odoo,
  odooTechnical,
  suitecrm,
  espocrm,
  twenty,
  krayin,
  sheety,
  byHand,
]
