import { i18n } from '#i18n';
import type { ChangeExplained, SourceTable } from '../../utils/model/change';
import { numberText, signedText } from './figure-text';
import { uiLanguage } from './moment-text';
import { FACTOR_FORMAT, factorValue, mainFactor, WHY_FACTORS, type WhyFactor } from './why-parts';

/** The whole answer in one paragraph: how much, then visitors, conversion and spend, then sources. */
export function whyWords(answer: ChangeExplained, isPlan: boolean): string {
  const { why, sources } = answer;
  const said = [
    i18n.t(isPlan ? 'whyView.words.plan' : 'whyView.words.days', [
      numberText(why.before, 'CNY'),
      numberText(why.after, 'CNY'),
      signedText(why.change, 'CNY'),
      percentOf(why.change, why.before),
    ]),
  ];
  if (why.flat) return joined([...said, i18n.t('whyView.words.flat')]);
  const factors = WHY_FACTORS.map((factor) => factorWords(answer, factor));
  said.push(i18n.t('whyView.words.factors', factors as [string, string, string]));
  const main = mainFactor(why);
  if (main) said.push(i18n.t('whyView.words.main', [i18n.t(`why.${main}`)]));
  if (sources && 'rows' in sources) said.push(sourceWords(sources, why.conversion));
  return joined(said);
}

/** Chinese sentences stand without a space; a sign is never torn from its amount. */
function joined(sentences: string[]): string {
  return sentences.join(uiLanguage() === 'en' ? ' ' : '').replaceAll(/[+\u2212](?=¥)/g, '$&\u2060');
}

/** A change as a share of where it began; a dash where it began at nothing. */
export function percentOf(change: number, before: number): string {
  return signedText(before === 0 ? Number.NaN : change / Math.abs(before), 'percent');
}

function factorWords({ before, after, perDay, why }: ChangeExplained, factor: WhyFactor): string {
  const format = FACTOR_FORMAT[factor];
  return i18n.t('whyView.words.factor', [
    i18n.t(`why.${factor}`),
    numberText(factorValue(factor, before, perDay) ?? Number.NaN, format),
    numberText(factorValue(factor, after, perDay) ?? Number.NaN, format),
    signedText(why[factor], 'CNY'),
  ]);
}

/** The lesson of the sources: a shop's conversion may fall while that of every source rises. */
function sourceWords({ totals, overlap }: SourceTable, shopConversion: number): string {
  const text = i18n.t('whyView.words.sources', [
    signedText(totals.volume, 'CNY'),
    signedText(totals.mix, 'CNY'),
    signedText(totals.conversion, 'CNY'),
    signedText(totals.spend, 'CNY'),
    signedText(overlap, 'CNY'),
  ]);
  const isMix =
    Math.sign(totals.mix) === Math.sign(shopConversion) &&
    Math.abs(totals.mix) > Math.abs(totals.conversion) &&
    Math.abs(totals.mix) > Math.abs(shopConversion) / 2;
  return isMix
    ? `${text} ${i18n.t('whyView.words.mix', [signedText(shopConversion, 'CNY')])}`
    : text;
}
