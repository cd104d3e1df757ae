/** Unpacks the browser before any test asks for it: two at a time would unpack it over each other, and one starts what is half written. */
import sparticuz from '@sparticuz/chromium'

export default async function setup() {
  if (process.platform === 'linux') await sparticuz.executablePath()
}
