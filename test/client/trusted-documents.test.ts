import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anyCaller } from '../../gateway/callers/caller.js';
import { documentIdOf } from '../../gateway/documents/document-id.js';
import { readManifest } from '../../gateway/documents/manifest.js';
import { TrustedDocuments } from '../../gateway/documents/trusted-documents.js';
import type { Gateway } from '../../gateway/gateway.js';
import { startToyGateway } from '../../gateway/testing/toy-gateway.js';
import { projectRoot } from '../../partner/settings/project-root.js';
import { createClient, documents } from '../../schema/client/src/index.js';

const trusted = 'query Ours { read }';
let gateway: Gateway;
beforeAll(async () => {
  gateway = await startToyGateway(
    { Query: { read: () => 'read' } },
    {
      authenticate: () => ({ ...anyCaller, id: 'frontend', documents: 'trusted' }),
      documents: new TrustedDocuments(new Map([[documentIdOf(trusted), trusted]])),
    },
  );
});
afterAll(() => gateway.close());

test('a caller of trusted documents is answered what is in the manifest, and nothing else', async () => {
  const client = createClient({ url: `${gateway.url}/graphql`, documents: 'id' });
  await expect(client.request(trusted)).resolves.toEqual({ read: 'read' });
  await expect(client.request('query Other { slow }')).rejects.toMatchObject({
    status: 404,
    codes: ['DOCUMENT_NOT_FOUND'],
  });
});

test('the manifest of the package has every document as the client sends it', () => {
  const manifest = readManifest(readFileSync(join(projectRoot, 'schema/client/documents.json'), 'utf8'));
  const texts = Object.values(documents).map((one) => one.toString());
  expect([...manifest.values()].sort()).toEqual(texts.sort());
});
