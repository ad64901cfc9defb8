/** An XML part of a file. */
export const parse = (xml: string): XMLDocument => new DOMParser().parseFromString(xml, 'application/xml')

export const serialize = (document: XMLDocument): string => new XMLSerializer().serializeToString(document)

/** Text as it stands in XML. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[^\t\n\r\u0020-\uFFFD]/g, '')
