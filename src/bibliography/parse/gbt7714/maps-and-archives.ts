/** What an imprint has only of maps (scale, dimensions), archival documents (shelf mark) and reports (number). */
import type { Reference, ReferenceType } from '../../reference.ts';
import { type Run, slice } from './run.ts';
import { takeReportNumber } from './series.ts';

type Fields = Partial<Reference>;

const DIMENSIONS =
  /[.,]\s?(\d+(?:\.\d+)?\s?(?:cm|mm|m)?\s?[×xX*]\s?\d+(?:\.\d+)?\s?(?:cm|mm|m))[\s.]*$/u;

/** Takes it out of the imprint. */
export function takeOfType(run: Run, type: ReferenceType, fields: Fields): Run {
  if (type === 'map') return takeDimensions(takeScale(run, fields), fields);
  if (type === 'report') return takeReportNumber(run, fields);
  return type === 'manuscript' ? takeShelfMark(run, fields) : run;
}

const SHELF_MARK = /[.,;]\s?(?:档案号|档号|案卷号|馆藏号)\s?:?\s?([\dA-Z][\w./–—-]{1,40})[\s.]*$/u;

/** 南通市档案馆, B403-111-12: letters, or a third group, tell that it is no date. */
const CODE_AFTER =
  /(?<=[馆館]|Archives?|Library),\s?((?:[A-Z]{1,4}\d[\w./–—-]{2,40}|\d{1,6}(?:-\d{1,6}){3,8}))[\s.]*$/u;

/** `北京: 外交部档案馆, 1956. 档案号: 105-00307-01.` */
function takeShelfMark(run: Run, fields: Fields): Run {
  const offset = Math.max(0, run.shape.length - 60);
  const end = run.shape.slice(offset);
  const match = SHELF_MARK.exec(end) ?? CODE_AFTER.exec(end);
  if (match?.[1] === undefined) return run;
  fields.archive_location = match[1].replace(/\.$/u, '');
  return slice(run, 0, offset + match.index);
}

/** 1:50000 as a statement of its own. */
function takeScale(run: Run, fields: Fields): Run {
  const match = /^[\s.,]*(1\s?[:∶]\s?\d[\d ]{2,14})(?=[.,])/u.exec(run.shape);
  if (match?.[1] === undefined) return run;
  fields.scale = run.text.slice(match[0].length - match[1].length, match[0].length).trim();
  return slice(run, match[0].length);
}

function takeDimensions(run: Run, fields: Fields): Run {
  const offset = Math.max(0, run.shape.length - 60);
  const match = DIMENSIONS.exec(run.shape.slice(offset));
  if (match?.[1] === undefined) return run;
  fields.dimensions = match[1];
  return slice(run, 0, offset + match.index);
}
