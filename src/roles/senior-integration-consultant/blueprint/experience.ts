import type { Blueprint } from '#domain/blueprint.ts';

export const experience: Blueprint['experience'] = {
  years: {
    source: '14 Years of experience',
    range: '6–10+ years',
    text: 'In software or integration engineering, middleware or the development of APIs.',
    enterprise: '3+ years delivering complex enterprise integration',
    note: 'What counts is the scope someone has carried on their own, more than the years.',
  },
  education: {
    id: 'education',
    title: 'Education',
    source: '14 Education',
    items: [
      "Typically a bachelor's degree (computer science, information systems or engineering), or practical experience that is equivalent.",
      'A further degree is not asked for; it can help in consulting for large enterprises.',
    ],
  },
  certifications: [
    {
      id: 'certifications-common',
      title: 'Certifications, common (platform-dependent), never mandatory',
      source: '14 Certifications',
      items: [
        'MuleSoft Certified Developer/Architect, where MuleSoft is used',
        'Boomi Professional Developer, where Boomi is used',
        'Azure, such as Azure Developer Associate or Azure Solutions Architect, where Azure prevails',
        'AWS, Developer or Solutions Architect, where AWS prevails',
      ],
    },
    {
      id: 'certifications-optional',
      title: 'Certifications, optional or context-specific',
      source: '14 Certifications',
      items: [
        'TOGAF, for exposure to architecture governance',
        'ITIL Foundation, where ITIL shapes the work',
        'Security certifications such as Security+: useful where regulated, not required',
      ],
    },
  ],
  backgrounds: {
    id: 'backgrounds',
    title: 'Roles people come from',
    source: '14 Backgrounds',
    items: [
      'Integration Developer / Middleware Engineer',
      'API Developer / Backend Engineer',
      'Technical Consultant (integration or enterprise applications)',
      'Systems Analyst who has delivered technical integration',
      'DevOps Engineer on integration platforms (less common, but plausible)',
    ],
  },
  domain: {
    id: 'domain',
    title: 'Domain knowledge',
    source: '14 Domain knowledge',
    items: [
      'Enterprise application landscapes and workflows across them: customer, order, billing, identity.',
      'The limits enterprises live with: change controls, few environments, vendor rate limits, data governance.',
    ],
  },
  leadership: {
    id: 'leadership',
    title: 'Leadership experience',
    source: '14 Leadership experience',
    items: [
      'Has led integration workstreams, mentored others, and spoken for integration in design reviews.',
      'Need not have managed people: the leadership is technical and consultative for the most part.',
    ],
  },
};
