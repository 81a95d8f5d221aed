import { leaf, type XmlNode, xml } from '../xml.ts';

/** A date element of an ISO day, month or year; none without a date. */
export function jatsDate(
  name: 'date' | 'pub-date',
  iso: string | undefined,
  attributes: Readonly<Record<string, string>>,
): XmlNode | undefined {
  if (!iso) return undefined;
  const [year, month, day] = iso.split('-');
  return xml(
    name,
    { ...attributes, 'iso-8601-date': iso },
    leaf('day', day),
    leaf('month', month),
    leaf('year', year),
  );
}
