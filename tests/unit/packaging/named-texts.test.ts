import { describe, expect, it } from 'vitest';
import { namedTexts } from '../../../utils/packaging/named-texts';

const ALL = ['extName', 'note_save', 'note_hint_price', 'rule_A01_title', 'rule_A02_title', 'page'];

describe('texts that code can ask for', () => {
  it.each([
    ['whole names', "t('note.save')", ['note_save']],
    ['names of the manifest', '{"name":"__MSG_extName__"}', ['extName']],
    ['names in templates without places', 't(`note.save`)', ['note_save']],
    ['all that begin alike', 't(`rule.${id}.title`)', ['rule_A01_title', 'rule_A02_title']],
    ['all of a kind asked after', "key.startsWith('rule.')", ['rule_A01_title', 'rule_A02_title']],
    ['all below a longer beginning', 't(`note.hint.${kind}`)', ['note_hint_price']],
    ['one that is put together of one part', 't(`rule.A01.${part}`)', ['rule_A01_title']],
    ['a name of one part', 't("page")', ['page']],
    ['nothing of what only looks alike', "ask('note.list');`notes.${a}`;'rule'", []],
  ])('%s', (_, code, expected) => {
    expect(namedTexts(code, ALL)).toEqual(expected);
  });
});
