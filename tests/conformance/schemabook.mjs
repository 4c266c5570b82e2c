// A small validator for what the OpenAPI document uses: $ref, type, enum, properties, required,
// items, additionalProperties and the formats date-time and uri.

export class SchemaBook {
  constructor(document) {
    this.document = document;
    this.problems = [];
    this.routes = Object.entries(document.paths).map(([template, operations]) => ({
      template,
      pattern: new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
      operations,
    }));
    // Literal addresses win over those with a parameter.
    this.routes.sort((a, b) => a.template.split('{').length - b.template.split('{').length);
  }

  check(method, target, status, text) {
    const path = target.split('?')[0];
    const route = this.routes.find((one) => one.pattern.test(path));
    if (!route) return;
    const operation = route.operations[method.toLowerCase()];
    const where = `${method} ${route.template} ${status}`;
    if (!operation) {
      if (status !== 405) this.problems.push(`${where}: not an operation of the document`);
      return;
    }
    if (status === 204) {
      if (text) this.problems.push(`${where}: has a body`);
      return;
    }
    // Statuses beyond the declared ones carry the body of every other error.
    const declared = operation.responses[String(status)] ?? (status >= 400 ? operation.responses['400'] : undefined);
    if (!declared) {
      this.problems.push(`${where}: undeclared status`);
      return;
    }
    const schema = declared.content?.['application/json']?.schema;
    if (!schema) return;
    let value;
    try {
      value = JSON.parse(text);
    } catch {
      this.problems.push(`${where}: not JSON: ${text.slice(0, 80)}`);
      return;
    }
    this.validate(schema, value, where);
    if (status >= 400 && (typeof value.code !== 'string' || typeof value.message !== 'string')) {
      this.problems.push(`${where}: an error without code and message`);
    }
  }

  validate(schema, value, where) {
    if (schema.$ref) {
      const name = schema.$ref.split('/').pop();
      return this.validate(this.document.components.schemas[name], value, where);
    }
    const wrong = (what) => this.problems.push(`${where}: ${what}`);
    if (schema.enum && !schema.enum.includes(value)) return wrong(`${JSON.stringify(value)} is none of ${schema.enum}`);
    switch (schema.type) {
      case 'string':
        if (typeof value !== 'string') return wrong(`${JSON.stringify(value)} is not a string`);
        if (schema.format === 'date-time' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)) return wrong(`${value} is not RFC 3339`);
        if (schema.format === 'uri' && !URL.canParse(value)) return wrong(`${value} is not a URI`);
        return undefined;
      case 'integer':
        return Number.isInteger(value) ? undefined : wrong(`${value} is not an integer`);
      case 'number':
        return typeof value === 'number' ? undefined : wrong(`${value} is not a number`);
      case 'boolean':
        return typeof value === 'boolean' ? undefined : wrong(`${value} is not a boolean`);
      case 'array':
        if (!Array.isArray(value)) return wrong('not an array');
        value.forEach((item, i) => this.validate(schema.items ?? {}, item, `${where}[${i}]`));
        return undefined;
      case 'object':
        if (value === null || typeof value !== 'object' || Array.isArray(value)) return wrong('not an object');
        for (const name of schema.required ?? []) if (!(name in value)) wrong(`${name} is missing`);
        for (const [name, inner] of Object.entries(value)) {
          const known = schema.properties?.[name];
          if (known) this.validate(known, inner, `${where}.${name}`);
          else if (typeof schema.additionalProperties === 'object') this.validate(schema.additionalProperties, inner, `${where}.${name}`);
        }
        return undefined;
      default:
        return undefined;
    }
  }
}
