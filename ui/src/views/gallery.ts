/** What the gallery shows: invented people in many scripts, and a page to preview. */

export interface Person {
  uid: string;
  name: string;
  sex: string;
  organisation: string;
  country: string;
  present: number;
}

const NAMES = [
  'Mereoni Tuilagi',
  'Аскар Бекболот уулу',
  'نادية بن يوسف',
  'Nguyễn Thị Ánh Tuyết',
  '김하늘',
  '陈晓梅',
  'Joséphine Ngo Bassong',
  'Tesfaye ወርቁ',
  'রহিমা খাতুন',
  'สมชาย ศรีสุข',
  'Iñaki Quispe Mamani',
  'Ана Петровић',
];
const PLACES = [
  'Ministry of Environment',
  'Ministère de l’Intérieur',
  'Disaster Management Office',
  'Министерство труда',
];
export const make = (n: number): Person[] =>
  Array.from({ length: n }, (_, i) => ({
    uid: String(i),
    name: NAMES[i % NAMES.length]! + (i < 12 ? '' : ` ${i}`),
    sex: i % 3 === 0 ? 'male' : 'female',
    organisation: PLACES[i % 4]!,
    country: ['Fiji', 'Kyrgyzstan', 'Morocco', 'Viet Nam'][i % 4]!,
    present: 4 - (i % 3),
  }));

/** Three landscape pages with a frame and a line of text each. */
export function samplePdf(): Uint8Array {
  const pages = [1, 2, 3];
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count 3/Kids[${pages.map((n) => `${2 + n * 2} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap((n) => {
      const ink = `0.09 0.38 0.42 RG 2 w 40 40 762 515 re S BT /F 34 Tf 300 300 Td (Page ${n}) Tj ET`;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 842 595]/Resources<</Font<</F 3 0 R>>>>/Contents ${3 + n * 2} 0 R>>`,
        `<</Length ${ink.length}>>stream\n${ink}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(text);
}

export const languages = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'French' },
  { value: 'es', label: 'Spanish' },
  { value: 'ru', label: 'Russian' },
  { value: 'ar', label: 'Arabic' },
  { value: 'fj', label: 'Fijian' },
];
