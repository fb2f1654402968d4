import type { MetricId } from '../../model/metric';
import type { NumberLocale } from '../../text/parse-foreign-amount';

/** How Seller Central names the columns of its business reports in one language. */
export interface AmazonWords {
  /** the column of the day, which only the report by date has */
  day: string;
  childAsin: readonly string[];
  parentAsin: readonly string[];
  title: readonly string[];
  locale: NumberLocale;
  /** order of a date's numbers; English has both, and the rows must tell */
  dates: readonly ('mdy' | 'dmy' | 'ymd')[];
  /** names beyond those of the dictionary, which are English */
  labels: Readonly<Record<string, MetricId>>;
}

/**
 * Reports by their headings in English, German and Japanese. Columns for B2B alone are other
 * figures and are in no list.
 */
export const AMAZON_WORDS: readonly AmazonWords[] = [
  {
    day: 'Date',
    childAsin: ['(Child) ASIN', 'Child ASIN'],
    parentAsin: ['(Parent) ASIN', 'Parent ASIN'],
    title: ['Title', 'Product title'],
    locale: { decimal: '.', currency: 'USD' },
    dates: ['mdy', 'dmy'],
    labels: {
      'Page Views Percentage - Total': 'amz_page_view_share',
      'Session Percentage - Total': 'amz_session_share',
    },
  },
  {
    day: 'Datum',
    childAsin: ['(Untergeordnete) ASIN', 'Untergeordnete ASIN', '(Child) ASIN'],
    parentAsin: ['(Übergeordnete) ASIN', 'Übergeordnete ASIN', '(Parent) ASIN'],
    title: ['Titel'],
    locale: { decimal: ',', currency: 'EUR' },
    dates: ['dmy'],
    labels: {
      Sitzungen: 'amz_sessions',
      'Sitzungen - Gesamt': 'amz_sessions',
      'Sitzungen - Summe': 'amz_sessions',
      'Prozentsatz der Sitzungen - Gesamt': 'amz_session_share',
      'Prozentwert der Sitzungen - Gesamt': 'amz_session_share',
      Seitenaufrufe: 'amz_page_views',
      'Seitenaufrufe - Gesamt': 'amz_page_views',
      'Seitenaufrufe - Summe': 'amz_page_views',
      'Prozentsatz der Seitenaufrufe - Gesamt': 'amz_page_view_share',
      'Prozentwert der Seitenaufrufe - Gesamt': 'amz_page_view_share',
      'Prozentsatz des hervorgehobenen Angebots (Buy Box)': 'amz_buy_box_rate',
      'Prozentwert für das hervorgehobene Angebot (Einkaufswagenfeld)': 'amz_buy_box_rate',
      'Bestellte Einheiten': 'amz_units',
      'Prozentsatz der Einheiten pro Sitzung': 'unit_session_rate',
      'Prozentwert der Einheiten pro Sitzung': 'unit_session_rate',
      'Umsatz aus bestellten Produkten': 'amz_product_sales',
      'Durch bestellte Produkte erzielter Umsatz': 'amz_product_sales',
      'Bestellposten insgesamt': 'amz_order_items',
      'Gesamtzahl der Bestellposten': 'amz_order_items',
      'Durchschnittlicher Umsatz pro Bestellposten': 'order_item_aov',
      'Durchschnittlicher Verkaufspreis': 'amz_selling_price',
      Erstattungsrate: 'amz_refund_rate',
      'Erstattete Einheiten': 'amz_refunded_units',
    },
  },
  {
    day: '日付',
    childAsin: ['(子) ASIN', '子ASIN'],
    parentAsin: ['(親) ASIN', '親ASIN'],
    title: ['タイトル', '商品名'],
    locale: { decimal: '.', currency: 'JPY' },
    dates: ['ymd'],
    labels: {
      セッション: 'amz_sessions',
      セッション数: 'amz_sessions',
      'セッション数 - 合計': 'amz_sessions',
      'セッションのパーセンテージ - 合計': 'amz_session_share',
      'セッション率 - 合計': 'amz_session_share',
      ページビュー: 'amz_page_views',
      ページビュー数: 'amz_page_views',
      'ページビュー数 - 合計': 'amz_page_views',
      'ページビューのパーセンテージ - 合計': 'amz_page_view_share',
      'ページビュー率 - 合計': 'amz_page_view_share',
      'おすすめ商品(カートボックス)の割合': 'amz_buy_box_rate',
      カートボックス獲得率: 'amz_buy_box_rate',
      注文された商品点数: 'amz_units',
      ユニットセッション率: 'unit_session_rate',
      商品のセッション率: 'unit_session_rate',
      注文商品の売上額: 'amz_product_sales',
      注文商品売上: 'amz_product_sales',
      注文品目総数: 'amz_order_items',
      注文品目あたりの平均売上: 'order_item_aov',
      平均販売価格: 'amz_selling_price',
      返金率: 'amz_refund_rate',
      返金されたユニット数: 'amz_refunded_units',
    },
  },
];
