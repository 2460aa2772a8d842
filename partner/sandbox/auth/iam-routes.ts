/** IAM operations the sandbox has, by method and path. They have no quota and their own error shape. */
export const iamRoutes = {
  'POST /v3/auth/tokens': 'createToken',
  'POST /v3.0/OS-CREDENTIAL/securitytokens': 'createTemporaryKey',
  'GET /v3/auth/domains': 'listDomains',
} as const;

export type IamOperation = (typeof iamRoutes)[keyof typeof iamRoutes];

export const iamOperations: readonly IamOperation[] = Object.values(iamRoutes);

export function iamRouteOf(method: string, path: string): IamOperation | undefined {
  return (iamRoutes as Record<string, IamOperation>)[`${method} ${path.replace(/\/$/, '')}`];
}
