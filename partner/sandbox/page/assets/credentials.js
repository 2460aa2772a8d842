import { attempt, byId, element, whenChanged } from './dom.js';

const names = [
  ['accessKey', 'Access key (AK)'],
  ['secretKey', 'Secret key (SK)'],
  ['domainId', 'Account (domain) id'],
  ['accountName', 'Account name'],
  ['password', 'Password'],
  ['agency', 'Agency'],
];

const roles = {
  both: 'both roles',
  solutionProvider: 'solution provider',
  distributor: 'distributor',
};

/** The partners to choose from, and the credentials of the chosen one. */
export const showPartners = whenChanged((partners) => {
  const choice = byId('credential-partner');
  const chosen = choice.value;
  choice.replaceChildren(
    ...partners.map(({ role, credentials: { accountName } }) =>
      element('option', { value: accountName }, `${accountName} (${roles[role]})`),
    ),
  );
  if (chosen) choice.value = chosen;
  const show = () =>
    showCredentials(partners.find(({ credentials }) => credentials.accountName === choice.value).credentials);
  choice.onchange = show;
  show();
});

function showCredentials(credentials) {
  byId('credential-list').replaceChildren(
    ...names.map(([key, label]) => {
      const id = `credential-${key}`;
      const button = element('button', { type: 'button', ariaLabel: `Copy ${label}` }, 'Copy');
      button.dataset.copy = id;
      const value = element('dd', {}, element('code', { id }, credentials[key]), button);
      return element('div', {}, element('dt', {}, label), value);
    }),
  );
  byId('own-lines').textContent = lines({
    PARTNER_API_URL: location.origin,
    IAM_URL: location.origin,
    PARTNER_AK: credentials.accessKey,
    PARTNER_SK: credentials.secretKey,
    PARTNER_DOMAIN_ID: credentials.domainId,
    PARTNER_ACCOUNT_NAME: credentials.accountName,
    PARTNER_PASSWORD: credentials.password,
    PARTNER_AGENCY: credentials.agency,
  });
  byId('sdk-lines').textContent = lines({
    HUAWEICLOUD_SDK_REGION_BSS_CN_NORTH_1: location.origin,
    HUAWEICLOUD_SDK_IAM_ENDPOINT: location.origin,
    HUAWEICLOUD_SDK_AK: credentials.accessKey,
    HUAWEICLOUD_SDK_SK: credentials.secretKey,
    HUAWEICLOUD_SDK_DOMAIN_ID: credentials.domainId,
  });
}

/** Every button with data-copy copies the text of the element it names. */
export function listenForCopies() {
  document.addEventListener('click', ({ target }) => {
    const source = target.closest('[data-copy]')?.dataset.copy;
    if (source === undefined) return;
    void attempt(async () => {
      getSelection().selectAllChildren(byId(source));
      await navigator.clipboard.writeText(byId(source).textContent);
      return 'Copied';
    });
  });
}

function lines(variables) {
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');
}
