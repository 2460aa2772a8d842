import { beforeAll, describe, expect, test } from '@jest/globals';
import { site } from '../../gateway/docs/generate/site.js';

/** Served by the gateway beside the pages. */
const besides = new Set(['/graphql', '/schema.graphql', '/docs/client.tgz']);

const files = site();
const pages = [...files].filter(([name]) => name.endsWith('.html'));
/** By its path: the addresses within a page. */
const places = new Map(
  [...files].map(([name, text]) => [
    name === 'index.html' ? '/docs' : `/docs/${name.replace(/\.html$/, '')}`,
    new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)),
  ]),
);

describe.each(pages)('%s', (name, html) => {
  const own = name === 'index.html' ? '/docs' : `/docs/${name.replace(/\.html$/, '')}`;

  test('every link leads to a page, and to a place on it', () => {
    const links = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(10);
    const broken = links.filter((link) => {
      const [path = '', place] = link.split('#');
      const target = places.get(path === '' ? own : path);
      return (
        !besides.has(path) && (!target || (place !== undefined && !target.has(decodeURIComponent(place))))
      );
    });
    expect(broken).toEqual([]);
  });

  test('has no script, no style of its own and nothing that the policy forbids', () => {
    expect(html).not.toMatch(/<script|<style|<iframe|<form| style=| on\w+=/i);
    expect(html).toMatch(/^<!doctype html>\n<html lang="(en|zh-CN)">/);
  });

  test('no place on it is there twice', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('the error reference', () => {
  let english: Set<string>;
  let chinese: Set<string>;
  beforeAll(() => {
    [english, chinese] = [places.get('/docs/errors')!, places.get('/docs/errors-zh')!];
  });

  test('has the same codes in both languages', () => {
    const codes = (ids: Set<string>) => [...ids].filter((id) => /^(user-)?[A-Z_]+$/.test(id));
    expect(codes(chinese)).toEqual(codes(english));
    expect(codes(english).length).toBeGreaterThan(100);
  });
});
