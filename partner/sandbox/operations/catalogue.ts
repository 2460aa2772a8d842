import { resourceTypes, resourceTypesOf, serviceTypes } from '../data/catalogue/catalogue.js';
import { page } from '../paging.js';
import { contains } from './filters.js';
import type { Handler } from './handler.js';

export const listServiceTypes: Handler<'listServiceTypes'> = ({ input, language }) => {
  const named = contains(input.service_type_name);
  const found = serviceTypes.filter(({ names }) => named(names[language]));
  return {
    total_count: found.length,
    service_types: page(found, input).map(({ code, names, abbreviation }) => ({
      service_type_name: names[language],
      service_type_code: code,
      abbreviation,
    })),
  };
};

export const listResourceTypes: Handler<'listResourceTypes'> = ({ input, language }) => ({
  total_count: resourceTypes.length,
  resource_types: page(resourceTypes, input).map(({ code, names, descriptions, ownerCode }) => ({
    resource_type_code: code,
    resource_type_name: names[language],
    resource_type_desc: descriptions[language],
    service_type_code: ownerCode,
  })),
});

/** The field names differ from listResourceTypes, and every item is wrapped. */
export const listServiceResources: Handler<'listServiceResources'> = ({ input, language }) => {
  const found = resourceTypesOf(input.service_type_code);
  return {
    total_count: found.length,
    infos: page(found, input).map(({ code, names, descriptions, ownerCode }) => ({
      basic_info: {
        resource_type_code: code,
        product_owner_service: ownerCode,
        name: names[language],
        description: descriptions[language],
      },
    })),
  };
};
