import { join, relative } from 'node:path';
import type { MockServer } from './options.ts';

/** What a person needs to start with, as text for the terminal. @param generated folder with the packages. */
export function banner({ url, credentials }: MockServer, generated: string): string {
	const at = (path: string) => relative(process.cwd(), join(generated, path));
	return `
The mock answers at ${url}

  Private Integration Token  ${credentials.privateIntegrationToken}
  read-only token            ${credentials.readOnlyToken}
  agency token               ${credentials.agencyToken}
  locationId                 ${credentials.locationId}
  companyId                  ${credentials.companyId}

Try it:

  curl -H 'Authorization: Bearer ${credentials.privateIntegrationToken}' -H 'Version: 2021-07-28' '${url}/contacts/?locationId=${credentials.locationId}'

The packages:

  TypeScript client  ${at('clients/typescript')}
  Zapier app         ${at('connectors/zapier')}
  Make app           ${at('connectors/make')}
  OpenAPI document   ${at('openapi.json')}

Console: ${url}/_mock/
Stop with Ctrl+C.
`;
}
