/** The sites of the partner API and IAM's address at each. Source: contract/authentication.md section 4. */
const iamByHost: Record<string, string> = {
  'bss.myhuaweicloud.com': 'https://iam.myhuaweicloud.com',
  'bss-intl.myhuaweicloud.com': 'https://iam.ap-southeast-1.myhuaweicloud.com',
  // Not in the partner's documents: by the pattern of the other two, with this site's region.
  'bss.myhuaweicloud.eu': 'https://iam.eu-west-101.myhuaweicloud.eu',
};

/** Where IAM is when nobody says: at the site of the API, or at the same address, as for a sandbox. */
export function iamBeside(apiUrl: string): string {
  return iamByHost[new URL(apiUrl).hostname] ?? apiUrl;
}
