export const id = 7485;
export const ids = [7485];
export const modules = {
  /***/
  93326: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      var scan = __webpack_require__(86849);
      var parse = __webpack_require__(25501);
      module.exports = function(source) {
        return parse(scan(source));
      };
    })
  ),
  /***/
  25501: (
    /***/
    ((module) => {
      module.exports = function(tokens) {
        var index = 0;
        function hasMore() {
          return index < tokens.length;
        }
        function token() {
          return hasMore() ? tokens[index] : null;
        }
        function next() {
          if (!hasMore()) {
            throw new Error();
          }
          index++;
        }
        function parseOperator(operator) {
          var t = token();
          if (t && t.type === "OPERATOR" && operator === t.string) {
            next();
            return t.string;
          }
        }
        function parseWith() {
          if (parseOperator("WITH")) {
            var t = token();
            if (t && t.type === "EXCEPTION") {
              next();
              return t.string;
            }
            throw new Error("Expected exception after `WITH`");
          }
        }
        function parseLicenseRef() {
          var begin = index;
          var string = "";
          var t = token();
          if (t.type === "DOCUMENTREF") {
            next();
            string += "DocumentRef-" + t.string + ":";
            if (!parseOperator(":")) {
              throw new Error("Expected `:` after `DocumentRef-...`");
            }
          }
          t = token();
          if (t === null) {
            throw new Error("Unexpected end of input");
          }
          if (t.type === "LICENSEREF") {
            next();
            string += "LicenseRef-" + t.string;
            var node2 = { license: string };
            var exception = parseWith();
            if (exception) {
              node2.exception = exception;
            }
            return node2;
          }
          index = begin;
        }
        function parseLicense() {
          var t = token();
          if (t && t.type === "LICENSE") {
            next();
            var node2 = { license: t.string };
            if (parseOperator("+")) {
              node2.plus = true;
            }
            var exception = parseWith();
            if (exception) {
              node2.exception = exception;
            }
            return node2;
          }
        }
        function parseParenthesizedExpression() {
          var left = parseOperator("(");
          if (!left) {
            return;
          }
          var expr = parseExpression();
          if (!parseOperator(")")) {
            throw new Error("Expected `)`");
          }
          return expr;
        }
        function parseAtom() {
          return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
        }
        function makeBinaryOpParser(operator, nextParser) {
          return function parseBinaryOp() {
            var left = nextParser();
            if (!left) {
              return;
            }
            if (!parseOperator(operator)) {
              return left;
            }
            var right = parseBinaryOp();
            if (!right) {
              throw new Error("Expected expression");
            }
            return {
              left,
              conjunction: operator.toLowerCase(),
              right
            };
          };
        }
        var parseAnd = makeBinaryOpParser("AND", parseAtom);
        var parseExpression = makeBinaryOpParser("OR", parseAnd);
        var node = parseExpression();
        if (!node || hasMore()) {
          throw new Error("Syntax error");
        }
        return node;
      };
    })
  ),
  /***/
  86849: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      var licenses = [].concat(__webpack_require__(75204)).concat(__webpack_require__(3389));
      var exceptions = __webpack_require__(53988);
      module.exports = function(source) {
        var index = 0;
        function hasMore() {
          return index < source.length;
        }
        function read(value) {
          if (value instanceof RegExp) {
            var chars = source.slice(index);
            var match = chars.match(value);
            if (match) {
              index += match[0].length;
              return match[0];
            }
          } else {
            if (source.indexOf(value, index) === index) {
              index += value.length;
              return value;
            }
          }
        }
        function skipWhitespace() {
          read(/[ ]*/);
        }
        function operator() {
          var string;
          var possibilities = [/^WITH/i, /^AND/i, /^OR/i, "(", ")", ":", "+"];
          for (var i = 0; i < possibilities.length; i++) {
            string = read(possibilities[i]);
            if (string) {
              break;
            }
          }
          if (string === "+" && index > 1 && source[index - 2] === " ") {
            throw new Error("Space before `+`");
          }
          return string && {
            type: "OPERATOR",
            string: string.toUpperCase()
          };
        }
        function idstring() {
          return read(/[A-Za-z0-9-.]+/);
        }
        function expectIdstring() {
          var string = idstring();
          if (!string) {
            throw new Error("Expected idstring at offset " + index);
          }
          return string;
        }
        function documentRef() {
          if (read("DocumentRef-")) {
            var string = expectIdstring();
            return { type: "DOCUMENTREF", string };
          }
        }
        function licenseRef() {
          if (read("LicenseRef-")) {
            var string = expectIdstring();
            return { type: "LICENSEREF", string };
          }
        }
        function identifier() {
          var begin = index;
          var string = idstring();
          if (licenses.indexOf(string) !== -1) {
            return {
              type: "LICENSE",
              string
            };
          } else if (exceptions.indexOf(string) !== -1) {
            return {
              type: "EXCEPTION",
              string
            };
          }
          index = begin;
        }
        function parseToken() {
          return operator() || documentRef() || licenseRef() || identifier();
        }
        var tokens = [];
        while (hasMore()) {
          skipWhitespace();
          if (!hasMore()) {
            break;
          }
          var token = parseToken();
          if (!token) {
            throw new Error("Unexpected `" + source[index] + "` at offset " + index);
          }
          tokens.push(token);
        }
        return tokens;
      };
    })
  ),
  /***/
  78861: (
    /***/
    ((__unused_webpack_module, exports) => {
      exports.l = validate10;
      const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/package.schema.json", "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "type": "string", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "version": { "type": "string", "maxLength": 128, "pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$" }, "description": { "type": "string", "minLength": 1, "maxLength": 350 }, "homepage": { "type": "string", "maxLength": 512, "pattern": '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$' }, "license": { "type": "string", "minLength": 1, "maxLength": 200 }, "authors": { "type": "array", "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$" } }, "keywords": { "type": "array", "maxItems": 10, "uniqueItems": true, "items": { "type": "string", "maxLength": 50, "pattern": "^[A-Za-z0-9][A-Za-z0-9+#._-]*$" } }, "repository": { "type": "string", "maxLength": 512, "pattern": '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$' }, "readme": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": '^(?![/~])(?!(.*/)?\\.\\.(/|$))[^\\\\:*?"<>|\\r\\n]+$' }, "type": { "type": "string", "enum": ["library", "application", "foreign"] }, "language": { "type": "string", "maxLength": 32, "pattern": "^[A-Za-z][A-Za-z0-9+#-]*$" }, "requires": { "allOf": [{ "$ref": "#/definitions/requirements" }] }, "dev_requires": { "allOf": [{ "$ref": "#/definitions/requirements" }] }, "traits": { "type": "object", "maxProperties": 64, "propertyNames": { "$ref": "#/definitions/key" }, "additionalProperties": { "$ref": "#/definitions/scalar" } }, "variants": { "type": "object", "maxProperties": 64, "propertyNames": { "$ref": "#/definitions/key" }, "additionalProperties": { "type": "object", "maxProperties": 64, "propertyNames": { "$ref": "#/definitions/key" }, "additionalProperties": { "type": ["string", "number", "boolean", "array", "object"], "maxLength": 1024, "maxItems": 64, "items": { "type": "string", "maxLength": 1024 }, "maxProperties": 64, "propertyNames": { "$ref": "#/definitions/key" }, "additionalProperties": { "$ref": "#/definitions/scalar" } } } }, "files": { "allOf": [{ "$ref": "#/definitions/globs" }] }, "exclude": { "allOf": [{ "$ref": "#/definitions/globs" }] } }, "definitions": { "requirements": { "type": "object", "maxProperties": 128, "propertyNames": { "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 256, "pattern": "^[^:/\\\\]*$" } }, "globs": { "type": "array", "minItems": 1, "maxItems": 256, "items": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$" } }, "key": { "type": "string", "minLength": 1, "maxLength": 64 }, "scalar": { "type": ["string", "number", "boolean"], "maxLength": 1024 } } };
      const schema12 = { "type": "object", "maxProperties": 128, "propertyNames": { "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 256, "pattern": "^[^:/\\\\]*$" } };
      const schema14 = { "type": "string", "minLength": 1, "maxLength": 64 };
      const schema15 = { "type": ["string", "number", "boolean"], "maxLength": 1024 };
      const schema20 = { "type": "array", "minItems": 1, "maxItems": 256, "items": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$" } };
      const func2 = Object.prototype.hasOwnProperty;
      const func3 = (text) => {
        let length = 0;
        for (const _ of text) length += 1;
        return length;
      };
      const pattern0 = new RegExp("^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "u");
      const pattern1 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$", "u");
      const pattern2 = new RegExp('^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$', "u");
      const pattern3 = new RegExp("^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$", "u");
      const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9+#._-]*$", "u");
      const pattern6 = new RegExp('^(?![/~])(?!(.*/)?\\.\\.(/|$))[^\\\\:*?"<>|\\r\\n]+$', "u");
      const pattern7 = new RegExp("^[A-Za-z][A-Za-z0-9+#-]*$", "u");
      const pattern9 = new RegExp("^[^:/\\\\]*$", "u");
      const pattern12 = new RegExp("^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$", "u");
      function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
        ;
        let vErrors = null;
        let errors = 0;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.name === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (data.version === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!func2.call(schema11.properties, key0)) {
              const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          if (data.name !== void 0) {
            let data0 = data.name;
            if (typeof data0 === "string") {
              if (func3(data0) > 130) {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              if (!pattern0.test(data0)) {
                const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"' };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data.version !== void 0) {
            let data1 = data.version;
            if (typeof data1 === "string") {
              if (func3(data1) > 128) {
                const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (!pattern1.test(data1)) {
                const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$" }, message: 'must match pattern "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"' };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            } else {
              const err8 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          if (data.description !== void 0) {
            let data2 = data.description;
            if (typeof data2 === "string") {
              if (func3(data2) > 350) {
                const err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 350 }, message: "must NOT have more than 350 characters" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (func3(data2) < 1) {
                const err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            } else {
              const err11 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          if (data.homepage !== void 0) {
            let data3 = data.homepage;
            if (typeof data3 === "string") {
              if (func3(data3) > 512) {
                const err12 = { instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (!pattern2.test(data3)) {
                const err13 = { instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/pattern", keyword: "pattern", params: { pattern: '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$' }, message: 'must match pattern "^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$"' };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            } else {
              const err14 = { instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          if (data.license !== void 0) {
            let data4 = data.license;
            if (typeof data4 === "string") {
              if (func3(data4) > 200) {
                const err15 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (func3(data4) < 1) {
                const err16 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            } else {
              const err17 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (data.authors !== void 0) {
            let data5 = data.authors;
            if (Array.isArray(data5)) {
              if (data5.length > 50) {
                const err18 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              const len0 = data5.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data6 = data5[i0];
                if (typeof data6 === "string") {
                  if (func3(data6) > 200) {
                    const err19 = { instancePath: instancePath + "/authors/" + i0, schemaPath: "#/properties/authors/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                  if (func3(data6) < 1) {
                    const err20 = { instancePath: instancePath + "/authors/" + i0, schemaPath: "#/properties/authors/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                  if (!pattern3.test(data6)) {
                    const err21 = { instancePath: instancePath + "/authors/" + i0, schemaPath: "#/properties/authors/items/pattern", keyword: "pattern", params: { pattern: "^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$" }, message: 'must match pattern "^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$"' };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                } else {
                  const err22 = { instancePath: instancePath + "/authors/" + i0, schemaPath: "#/properties/authors/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
            } else {
              const err23 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
          if (data.keywords !== void 0) {
            let data7 = data.keywords;
            if (Array.isArray(data7)) {
              if (data7.length > 10) {
                const err24 = { instancePath: instancePath + "/keywords", schemaPath: "#/properties/keywords/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              const len1 = data7.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data8 = data7[i1];
                if (typeof data8 === "string") {
                  if (func3(data8) > 50) {
                    const err25 = { instancePath: instancePath + "/keywords/" + i1, schemaPath: "#/properties/keywords/items/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                  if (!pattern4.test(data8)) {
                    const err26 = { instancePath: instancePath + "/keywords/" + i1, schemaPath: "#/properties/keywords/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9+#._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9+#._-]*$"' };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                } else {
                  const err27 = { instancePath: instancePath + "/keywords/" + i1, schemaPath: "#/properties/keywords/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
              let i2 = data7.length;
              let j0;
              if (i2 > 1) {
                const indices0 = {};
                for (; i2--; ) {
                  let item0 = data7[i2];
                  if (typeof item0 !== "string") {
                    continue;
                  }
                  if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err28 = { instancePath: instancePath + "/keywords", schemaPath: "#/properties/keywords/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                    break;
                  }
                  indices0[item0] = i2;
                }
              }
            } else {
              const err29 = { instancePath: instancePath + "/keywords", schemaPath: "#/properties/keywords/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
          if (data.repository !== void 0) {
            let data9 = data.repository;
            if (typeof data9 === "string") {
              if (func3(data9) > 512) {
                const err30 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
              if (!pattern2.test(data9)) {
                const err31 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/pattern", keyword: "pattern", params: { pattern: '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$' }, message: 'must match pattern "^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$"' };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            } else {
              const err32 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
          if (data.readme !== void 0) {
            let data10 = data.readme;
            if (typeof data10 === "string") {
              if (func3(data10) > 255) {
                const err33 = { instancePath: instancePath + "/readme", schemaPath: "#/properties/readme/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (func3(data10) < 1) {
                const err34 = { instancePath: instancePath + "/readme", schemaPath: "#/properties/readme/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
              if (!pattern6.test(data10)) {
                const err35 = { instancePath: instancePath + "/readme", schemaPath: "#/properties/readme/pattern", keyword: "pattern", params: { pattern: '^(?![/~])(?!(.*/)?\\.\\.(/|$))[^\\\\:*?"<>|\\r\\n]+$' }, message: 'must match pattern "^(?![/~])(?!(.*/)?\\.\\.(/|$))[^\\\\:*?"<>|\\r\\n]+$"' };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            } else {
              const err36 = { instancePath: instancePath + "/readme", schemaPath: "#/properties/readme/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            let data11 = data.type;
            if (typeof data11 !== "string") {
              const err37 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (!(data11 === "library" || data11 === "application" || data11 === "foreign")) {
              const err38 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.type.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
          if (data.language !== void 0) {
            let data12 = data.language;
            if (typeof data12 === "string") {
              if (func3(data12) > 32) {
                const err39 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (!pattern7.test(data12)) {
                const err40 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+#-]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9+#-]*$"' };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            } else {
              const err41 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          if (data.requires !== void 0) {
            let data13 = data.requires;
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
              if (Object.keys(data13).length > 128) {
                const err42 = { instancePath: instancePath + "/requires", schemaPath: "#/definitions/requirements/maxProperties", keyword: "maxProperties", params: { limit: 128 }, message: "must NOT have more than 128 properties" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              for (const key1 in data13) {
                const _errs32 = errors;
                if (typeof key1 === "string") {
                  if (func3(key1) > 130) {
                    const err43 = { instancePath: instancePath + "/requires", schemaPath: "#/definitions/requirements/propertyNames/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters", propertyName: key1 };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                  if (!pattern0.test(key1)) {
                    const err44 = { instancePath: instancePath + "/requires", schemaPath: "#/definitions/requirements/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"', propertyName: key1 };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
                var valid8 = _errs32 === errors;
                if (!valid8) {
                  const err45 = { instancePath: instancePath + "/requires", schemaPath: "#/definitions/requirements/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
              for (const key2 in data13) {
                let data14 = data13[key2];
                if (typeof data14 === "string") {
                  if (func3(data14) > 256) {
                    const err46 = { instancePath: instancePath + "/requires/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/requirements/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                  if (func3(data14) < 1) {
                    const err47 = { instancePath: instancePath + "/requires/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/requirements/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                  if (!pattern9.test(data14)) {
                    const err48 = { instancePath: instancePath + "/requires/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/requirements/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^:/\\\\]*$" }, message: 'must match pattern "^[^:/\\\\]*$"' };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                } else {
                  const err49 = { instancePath: instancePath + "/requires/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/requirements/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              }
            } else {
              const err50 = { instancePath: instancePath + "/requires", schemaPath: "#/definitions/requirements/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
          if (data.dev_requires !== void 0) {
            let data15 = data.dev_requires;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
              if (Object.keys(data15).length > 128) {
                const err51 = { instancePath: instancePath + "/dev_requires", schemaPath: "#/definitions/requirements/maxProperties", keyword: "maxProperties", params: { limit: 128 }, message: "must NOT have more than 128 properties" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              for (const key3 in data15) {
                const _errs40 = errors;
                if (typeof key3 === "string") {
                  if (func3(key3) > 130) {
                    const err52 = { instancePath: instancePath + "/dev_requires", schemaPath: "#/definitions/requirements/propertyNames/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters", propertyName: key3 };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                  if (!pattern0.test(key3)) {
                    const err53 = { instancePath: instancePath + "/dev_requires", schemaPath: "#/definitions/requirements/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"', propertyName: key3 };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
                var valid12 = _errs40 === errors;
                if (!valid12) {
                  const err54 = { instancePath: instancePath + "/dev_requires", schemaPath: "#/definitions/requirements/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
              for (const key4 in data15) {
                let data16 = data15[key4];
                if (typeof data16 === "string") {
                  if (func3(data16) > 256) {
                    const err55 = { instancePath: instancePath + "/dev_requires/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/requirements/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                  if (func3(data16) < 1) {
                    const err56 = { instancePath: instancePath + "/dev_requires/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/requirements/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                  if (!pattern9.test(data16)) {
                    const err57 = { instancePath: instancePath + "/dev_requires/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/requirements/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^:/\\\\]*$" }, message: 'must match pattern "^[^:/\\\\]*$"' };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                } else {
                  const err58 = { instancePath: instancePath + "/dev_requires/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/requirements/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              }
            } else {
              const err59 = { instancePath: instancePath + "/dev_requires", schemaPath: "#/definitions/requirements/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
          if (data.traits !== void 0) {
            let data17 = data.traits;
            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
              if (Object.keys(data17).length > 64) {
                const err60 = { instancePath: instancePath + "/traits", schemaPath: "#/properties/traits/maxProperties", keyword: "maxProperties", params: { limit: 64 }, message: "must NOT have more than 64 properties" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
              for (const key5 in data17) {
                const _errs46 = errors;
                if (typeof key5 === "string") {
                  if (func3(key5) > 64) {
                    const err61 = { instancePath: instancePath + "/traits", schemaPath: "#/definitions/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key5 };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                  if (func3(key5) < 1) {
                    const err62 = { instancePath: instancePath + "/traits", schemaPath: "#/definitions/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key5 };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                } else {
                  const err63 = { instancePath: instancePath + "/traits", schemaPath: "#/definitions/key/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key5 };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                var valid14 = _errs46 === errors;
                if (!valid14) {
                  const err64 = { instancePath: instancePath + "/traits", schemaPath: "#/properties/traits/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, message: "property name must be valid" };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              }
              for (const key6 in data17) {
                let data18 = data17[key6];
                if (typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
                  const err65 = { instancePath: instancePath + "/traits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: schema15.type }, message: "must be string,number,boolean" };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (typeof data18 === "string") {
                  if (func3(data18) > 1024) {
                    const err66 = { instancePath: instancePath + "/traits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err67 = { instancePath: instancePath + "/traits", schemaPath: "#/properties/traits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          }
          if (data.variants !== void 0) {
            let data19 = data.variants;
            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
              if (Object.keys(data19).length > 64) {
                const err68 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/maxProperties", keyword: "maxProperties", params: { limit: 64 }, message: "must NOT have more than 64 properties" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              for (const key7 in data19) {
                const _errs55 = errors;
                if (typeof key7 === "string") {
                  if (func3(key7) > 64) {
                    const err69 = { instancePath: instancePath + "/variants", schemaPath: "#/definitions/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key7 };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                  if (func3(key7) < 1) {
                    const err70 = { instancePath: instancePath + "/variants", schemaPath: "#/definitions/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key7 };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                } else {
                  const err71 = { instancePath: instancePath + "/variants", schemaPath: "#/definitions/key/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key7 };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                var valid18 = _errs55 === errors;
                if (!valid18) {
                  const err72 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/propertyNames", keyword: "propertyNames", params: { propertyName: key7 }, message: "property name must be valid" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              }
              for (const key8 in data19) {
                let data20 = data19[key8];
                if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                  if (Object.keys(data20).length > 64) {
                    const err73 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/additionalProperties/maxProperties", keyword: "maxProperties", params: { limit: 64 }, message: "must NOT have more than 64 properties" };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                  for (const key9 in data20) {
                    const _errs61 = errors;
                    if (typeof key9 === "string") {
                      if (func3(key9) > 64) {
                        const err74 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key9 };
                        if (vErrors === null) {
                          vErrors = [err74];
                        } else {
                          vErrors.push(err74);
                        }
                        errors++;
                      }
                      if (func3(key9) < 1) {
                        const err75 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key9 };
                        if (vErrors === null) {
                          vErrors = [err75];
                        } else {
                          vErrors.push(err75);
                        }
                        errors++;
                      }
                    } else {
                      const err76 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/key/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key9 };
                      if (vErrors === null) {
                        vErrors = [err76];
                      } else {
                        vErrors.push(err76);
                      }
                      errors++;
                    }
                    var valid21 = _errs61 === errors;
                    if (!valid21) {
                      const err77 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/additionalProperties/propertyNames", keyword: "propertyNames", params: { propertyName: key9 }, message: "property name must be valid" };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  }
                  for (const key10 in data20) {
                    let data21 = data20[key10];
                    if ((!data21 || typeof data21 != "object") && typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
                      const err78 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/additionalProperties/additionalProperties/type", keyword: "type", params: { type: schema11.properties.variants.additionalProperties.additionalProperties.type }, message: "must be string,number,boolean,array,object" };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                    if (typeof data21 === "string") {
                      if (func3(data21) > 1024) {
                        const err79 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/additionalProperties/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                          vErrors = [err79];
                        } else {
                          vErrors.push(err79);
                        }
                        errors++;
                      }
                    }
                    if (Array.isArray(data21)) {
                      if (data21.length > 64) {
                        const err80 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/additionalProperties/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
                        if (vErrors === null) {
                          vErrors = [err80];
                        } else {
                          vErrors.push(err80);
                        }
                        errors++;
                      }
                      const len2 = data21.length;
                      for (let i3 = 0; i3 < len2; i3++) {
                        let data22 = data21[i3];
                        if (typeof data22 === "string") {
                          if (func3(data22) > 1024) {
                            const err81 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/properties/variants/additionalProperties/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                              vErrors = [err81];
                            } else {
                              vErrors.push(err81);
                            }
                            errors++;
                          }
                        } else {
                          const err82 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/properties/variants/additionalProperties/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err82];
                          } else {
                            vErrors.push(err82);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                      if (Object.keys(data21).length > 64) {
                        const err83 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/additionalProperties/additionalProperties/maxProperties", keyword: "maxProperties", params: { limit: 64 }, message: "must NOT have more than 64 properties" };
                        if (vErrors === null) {
                          vErrors = [err83];
                        } else {
                          vErrors.push(err83);
                        }
                        errors++;
                      }
                      for (const key11 in data21) {
                        const _errs69 = errors;
                        if (typeof key11 === "string") {
                          if (func3(key11) > 64) {
                            const err84 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key11 };
                            if (vErrors === null) {
                              vErrors = [err84];
                            } else {
                              vErrors.push(err84);
                            }
                            errors++;
                          }
                          if (func3(key11) < 1) {
                            const err85 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key11 };
                            if (vErrors === null) {
                              vErrors = [err85];
                            } else {
                              vErrors.push(err85);
                            }
                            errors++;
                          }
                        } else {
                          const err86 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/key/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key11 };
                          if (vErrors === null) {
                            vErrors = [err86];
                          } else {
                            vErrors.push(err86);
                          }
                          errors++;
                        }
                        var valid26 = _errs69 === errors;
                        if (!valid26) {
                          const err87 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/additionalProperties/additionalProperties/propertyNames", keyword: "propertyNames", params: { propertyName: key11 }, message: "property name must be valid" };
                          if (vErrors === null) {
                            vErrors = [err87];
                          } else {
                            vErrors.push(err87);
                          }
                          errors++;
                        }
                      }
                      for (const key12 in data21) {
                        let data23 = data21[key12];
                        if (typeof data23 !== "string" && !(typeof data23 == "number" && isFinite(data23)) && typeof data23 !== "boolean") {
                          const err88 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: schema15.type }, message: "must be string,number,boolean" };
                          if (vErrors === null) {
                            vErrors = [err88];
                          } else {
                            vErrors.push(err88);
                          }
                          errors++;
                        }
                        if (typeof data23 === "string") {
                          if (func3(data23) > 1024) {
                            const err89 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                              vErrors = [err89];
                            } else {
                              vErrors.push(err89);
                            }
                            errors++;
                          }
                        }
                      }
                    }
                  }
                } else {
                  const err90 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              }
            } else {
              const err91 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          }
          if (data.files !== void 0) {
            let data24 = data.files;
            if (Array.isArray(data24)) {
              if (data24.length > 256) {
                const err92 = { instancePath: instancePath + "/files", schemaPath: "#/definitions/globs/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
              if (data24.length < 1) {
                const err93 = { instancePath: instancePath + "/files", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
              const len3 = data24.length;
              for (let i4 = 0; i4 < len3; i4++) {
                let data25 = data24[i4];
                if (typeof data25 === "string") {
                  if (func3(data25) > 255) {
                    const err94 = { instancePath: instancePath + "/files/" + i4, schemaPath: "#/definitions/globs/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                  if (func3(data25) < 1) {
                    const err95 = { instancePath: instancePath + "/files/" + i4, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                  if (!pattern12.test(data25)) {
                    const err96 = { instancePath: instancePath + "/files/" + i4, schemaPath: "#/definitions/globs/items/pattern", keyword: "pattern", params: { pattern: "^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$" }, message: 'must match pattern "^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$"' };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                } else {
                  const err97 = { instancePath: instancePath + "/files/" + i4, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              }
            } else {
              const err98 = { instancePath: instancePath + "/files", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
          }
          if (data.exclude !== void 0) {
            let data26 = data.exclude;
            if (Array.isArray(data26)) {
              if (data26.length > 256) {
                const err99 = { instancePath: instancePath + "/exclude", schemaPath: "#/definitions/globs/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
              if (data26.length < 1) {
                const err100 = { instancePath: instancePath + "/exclude", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
              const len4 = data26.length;
              for (let i5 = 0; i5 < len4; i5++) {
                let data27 = data26[i5];
                if (typeof data27 === "string") {
                  if (func3(data27) > 255) {
                    const err101 = { instancePath: instancePath + "/exclude/" + i5, schemaPath: "#/definitions/globs/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                  if (func3(data27) < 1) {
                    const err102 = { instancePath: instancePath + "/exclude/" + i5, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                  if (!pattern12.test(data27)) {
                    const err103 = { instancePath: instancePath + "/exclude/" + i5, schemaPath: "#/definitions/globs/items/pattern", keyword: "pattern", params: { pattern: "^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$" }, message: 'must match pattern "^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$"' };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                } else {
                  const err104 = { instancePath: instancePath + "/exclude/" + i5, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              }
            } else {
              const err105 = { instancePath: instancePath + "/exclude", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
          }
        } else {
          const err106 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err106];
          } else {
            vErrors.push(err106);
          }
          errors++;
        }
        validate10.errors = vErrors;
        return errors === 0;
      }
    })
  ),
  /***/
  66274: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          BUILD_FILE_PATH
        ),
        /* harmony export */
        U: () => (
          /* binding */
          MANIFEST_PATH
        )
        /* harmony export */
      });
      const MANIFEST_PATH = ".clyde/package.yaml";
      const BUILD_FILE_PATH = "package.yml";
    })
  ),
  /***/
  77485: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        N: () => (
          /* binding */
          parseManifest
        )
      });
      var errors = __webpack_require__(27406);
      var characters = __webpack_require__(99495);
      var manifest_findings = __webpack_require__(78665);
      var requirements = __webpack_require__(453);
      var yaml = __webpack_require__(47617);
      ;
      const KEYS = ["name", "version", "requires", "dev_requires"];
      function readBuildFile(source, manifest2, { name, version: version2 }, wanted) {
        const reading = (0, yaml.g)(source, { noun: "Build file", unreadable: "BUILD_FILE_INVALID", only: KEYS });
        if (reading.kind === "unreadable")
          return { problems: reading.problems };
        const findings = new manifest_findings.F(reading.yaml);
        compare(findings, manifest2, "name", name?.full);
        compare(findings, manifest2, "version", version2);
        const requires = wanted.requires ? readMap(findings, manifest2, "requires", name) : void 0;
        const devRequires = wanted.devRequires ? readMap(findings, manifest2, "dev_requires", name) : void 0;
        return {
          problems: [...reading.problems, ...findings.problems],
          ...requires === void 0 ? {} : { requires },
          ...devRequires === void 0 ? {} : { devRequires }
        };
      }
      function compare(build, manifest2, key, mine) {
        const theirs = build.yaml.value[key];
        const pointer = (0, manifest_findings.x)("", key);
        if (typeof theirs !== "string") {
          const written = build.yaml.written(pointer);
          const found = theirs === void 0 ? "no such key" : written?.slice(0, 80) ?? "another type";
          const cure = mine === void 0 ? `Write \`${key}: "…"\`` : `Write \`${key}: "${mine}"\``;
          const message = `Key \`${key}\` of "${build.yaml.file}" is ${theirs === void 0 ? "missing" : "no text"}`;
          build.blame({ pointer, code: "BUILD_FILE_INVALID", message, found, expected: "text, as in the manifest", cure });
          return;
        }
        if (mine === void 0 || theirs === mine)
          return;
        const told = (here, there, file) => ({
          ...{ pointer, code: "BUILD_FILE_DISAGREES", found: (0, characters.TL)(here), expected: (0, characters.TL)(there) },
          message: `${key === "name" ? "Name" : "Version"} ${(0, characters.TL)(here)} differs from ${(0, characters.TL)(there)} in ${file}`,
          cure: `Make both files say the same, for example \`${key}: ${(0, characters.TL)(mine)}\``
        });
        manifest2.blame(told(mine, theirs, build.yaml.file));
        build.blame(told(theirs, mine, manifest2.yaml.file));
      }
      function readMap(findings, manifest2, key, owner) {
        const value = findings.yaml.value[key] ?? {};
        const pointer = (0, manifest_findings.x)("", key);
        const code = "BUILD_FILE_INVALID";
        if (!(0, yaml.u)(value)) {
          const expected = "a map from package name to range of versions";
          findings.blame({
            pointer,
            code,
            message: `Key \`${key}\` is no map`,
            found: "another type",
            expected,
            cure: `Write \`${key}: {}\``
          });
          return void 0;
        }
        for (const [name, range] of Object.entries(value)) {
          if (typeof range === "string")
            continue;
          const message = `Range of ${(0, characters.TL)(name)} is no text`;
          findings.blame({
            pointer: (0, manifest_findings.x)(pointer, name),
            code,
            message,
            found: "another type",
            expected: "a range of versions in quotes",
            cure: 'Write for example `"^1.2.3"`'
          });
        }
        if (owner === void 0)
          return void 0;
        const resolve = (name) => owner.scope === void 0 || name.startsWith("@") ? name : `@${owner.scope}/${name}`;
        const hint = `; or list the published packages under \`${key}:\` in ${manifest2.yaml.file}`;
        return (0, requirements.F)({ findings, pointer, entries: value, owner, resolve, code, hint });
      }
      ;
      const ADDRESS_LIMIT = 512;
      const ADDRESS = /^https?:\/\/[^\s/?#@"<>\\^`{|}]+(?:[/?#][^\s"<>\\^`{|}]*)?$/;
      function readAddress(text, subject) {
        if (text.length <= ADDRESS_LIMIT && ADDRESS.test(text) && URL.canParse(text))
          return { kind: "good", value: text };
        const long = text.length > ADDRESS_LIMIT;
        return {
          kind: "bad",
          message: `${subject} is no web address`,
          found: long ? `${text.length} characters` : (0, characters.TL)(hideCredentials(text)),
          expected: `an address that starts with \`https://\`, without user name and password, of at most ${ADDRESS_LIMIT} characters`,
          cure: cureFor(text)
        };
      }
      function cureFor(text) {
        if (/^https?:\/\/[^/?#]*@/i.test(text))
          return "Delete what stands before the `@`: everybody can read it";
        const remote = /^(?:git@|(?:git\+)?ssh:\/\/git@|git:\/\/)([\w.-]+)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(text);
        if (remote !== null)
          return `Write \`https://${remote[1]}/${remote[2]}\``;
        if (/^git\+https:/.test(text))
          return "Delete `git+`";
        if (/^[\w-]+\/[\w.-]+$/.test(text))
          return `Write \`https://github.com/${text}\``;
        if (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text))
          return `Write \`https://${text.slice(0, 120)}\``;
        return "Write the whole address, such as `https://github.com/owner/repo`";
      }
      function hideCredentials(text) {
        return text.replace(/\/\/[^/?#]*@/, "//…@");
      }
      var spdx_expression_parse = __webpack_require__(93326);
      ;
      const LICENSE_IDS = [
        "0BSD",
        "3D-Slicer-1.0",
        "AAL",
        "ADSL",
        "AFL-1.1",
        "AFL-1.2",
        "AFL-2.0",
        "AFL-2.1",
        "AFL-3.0",
        "AGPL-1.0-only",
        "AGPL-1.0-or-later",
        "AGPL-3.0-only",
        "AGPL-3.0-or-later",
        "ALGLIB-Documentation",
        "AMD-newlib",
        "AMDPLPA",
        "AML",
        "AML-glslang",
        "AMPAS",
        "ANTLR-PD",
        "ANTLR-PD-fallback",
        "APAFML",
        "APL-1.0",
        "APSL-1.0",
        "APSL-1.1",
        "APSL-1.2",
        "APSL-2.0",
        "ASWF-Digital-Assets-1.0",
        "ASWF-Digital-Assets-1.1",
        "Abstyles",
        "AdaCore-doc",
        "Adobe-2006",
        "Adobe-Display-PostScript",
        "Adobe-Glyph",
        "Adobe-Utopia",
        "Advanced-Cryptics-Dictionary",
        "Afmparse",
        "Aladdin",
        "Apache-1.0",
        "Apache-1.1",
        "Apache-2.0",
        "App-s2p",
        "Arphic-1999",
        "Artistic-1.0",
        "Artistic-1.0-Perl",
        "Artistic-1.0-cl8",
        "Artistic-2.0",
        "Artistic-dist",
        "Aspell-RU",
        "BOLA-1.1",
        "BSD-1-Clause",
        "BSD-2-Clause",
        "BSD-2-Clause-Darwin",
        "BSD-2-Clause-Patent",
        "BSD-2-Clause-Views",
        "BSD-2-Clause-first-lines",
        "BSD-2-Clause-pkgconf-disclaimer",
        "BSD-2-Clause-pos-unchanged",
        "BSD-3-Clause",
        "BSD-3-Clause-Attribution",
        "BSD-3-Clause-Clear",
        "BSD-3-Clause-HP",
        "BSD-3-Clause-LBNL",
        "BSD-3-Clause-Modification",
        "BSD-3-Clause-No-Military-License",
        "BSD-3-Clause-No-Nuclear-License",
        "BSD-3-Clause-No-Nuclear-License-2014",
        "BSD-3-Clause-No-Nuclear-Warranty",
        "BSD-3-Clause-Open-MPI",
        "BSD-3-Clause-OpenWebUI",
        "BSD-3-Clause-Sun",
        "BSD-3-Clause-Tso",
        "BSD-3-Clause-acpica",
        "BSD-3-Clause-flex",
        "BSD-4-Clause",
        "BSD-4-Clause-Shortened",
        "BSD-4-Clause-UC",
        "BSD-4.3RENO",
        "BSD-4.3TAHOE",
        "BSD-Advertising-Acknowledgement",
        "BSD-Attribution-HPND-disclaimer",
        "BSD-Inferno-Nettverk",
        "BSD-Mark-Modifications",
        "BSD-Protection",
        "BSD-Source-Code",
        "BSD-Source-Code-no-disclaimer",
        "BSD-Source-alt-GPL",
        "BSD-Source-beginning-file",
        "BSD-Systemics",
        "BSD-Systemics-W3Works",
        "BSD-ask-to-endorse",
        "BSL-1.0",
        "BUSL-1.1",
        "Baekmuk",
        "Bahyph",
        "Barr",
        "Beerware",
        "BitTorrent-1.0",
        "BitTorrent-1.1",
        "Bitstream-Charter",
        "Bitstream-Vera",
        "BlueOak-1.0.0",
        "Boehm-GC",
        "Boehm-GC-without-fee",
        "Borceux",
        "Brian-Gladman-2-Clause",
        "Brian-Gladman-3-Clause",
        "Brian-Gladman-3-Clause-no-conversion",
        "Buddy",
        "Bugroff",
        "C-UDA-1.0",
        "CAL-1.0",
        "CAL-1.0-Combined-Work-Exception",
        "CAPEC-tou",
        "CATOSL-1.1",
        "CC-BY-1.0",
        "CC-BY-2.0",
        "CC-BY-2.5",
        "CC-BY-2.5-AU",
        "CC-BY-3.0",
        "CC-BY-3.0-AT",
        "CC-BY-3.0-AU",
        "CC-BY-3.0-DE",
        "CC-BY-3.0-IGO",
        "CC-BY-3.0-NL",
        "CC-BY-3.0-US",
        "CC-BY-4.0",
        "CC-BY-NC-1.0",
        "CC-BY-NC-2.0",
        "CC-BY-NC-2.5",
        "CC-BY-NC-3.0",
        "CC-BY-NC-3.0-DE",
        "CC-BY-NC-3.0-IGO",
        "CC-BY-NC-4.0",
        "CC-BY-NC-ND-1.0",
        "CC-BY-NC-ND-2.0",
        "CC-BY-NC-ND-2.5",
        "CC-BY-NC-ND-3.0",
        "CC-BY-NC-ND-3.0-DE",
        "CC-BY-NC-ND-3.0-IGO",
        "CC-BY-NC-ND-4.0",
        "CC-BY-NC-SA-1.0",
        "CC-BY-NC-SA-2.0",
        "CC-BY-NC-SA-2.0-DE",
        "CC-BY-NC-SA-2.0-FR",
        "CC-BY-NC-SA-2.0-UK",
        "CC-BY-NC-SA-2.5",
        "CC-BY-NC-SA-3.0",
        "CC-BY-NC-SA-3.0-DE",
        "CC-BY-NC-SA-3.0-IGO",
        "CC-BY-NC-SA-4.0",
        "CC-BY-ND-1.0",
        "CC-BY-ND-2.0",
        "CC-BY-ND-2.5",
        "CC-BY-ND-3.0",
        "CC-BY-ND-3.0-DE",
        "CC-BY-ND-4.0",
        "CC-BY-SA-1.0",
        "CC-BY-SA-2.0",
        "CC-BY-SA-2.0-UK",
        "CC-BY-SA-2.1-JP",
        "CC-BY-SA-2.5",
        "CC-BY-SA-3.0",
        "CC-BY-SA-3.0-AT",
        "CC-BY-SA-3.0-DE",
        "CC-BY-SA-3.0-IGO",
        "CC-BY-SA-4.0",
        "CC-PDDC",
        "CC-PDM-1.0",
        "CC-SA-1.0",
        "CC0-1.0",
        "CDDL-1.0",
        "CDDL-1.1",
        "CDL-1.0",
        "CDLA-Permissive-1.0",
        "CDLA-Permissive-2.0",
        "CDLA-Sharing-1.0",
        "CECILL-1.0",
        "CECILL-1.1",
        "CECILL-2.0",
        "CECILL-2.1",
        "CECILL-B",
        "CECILL-C",
        "CERN-OHL-1.1",
        "CERN-OHL-1.2",
        "CERN-OHL-P-2.0",
        "CERN-OHL-S-2.0",
        "CERN-OHL-W-2.0",
        "CFITSIO",
        "CMU-Mach",
        "CMU-Mach-nodoc",
        "CNRI-Jython",
        "CNRI-Python",
        "CNRI-Python-GPL-Compatible",
        "COIL-1.0",
        "CPAL-1.0",
        "CPL-1.0",
        "CPOL-1.02",
        "CUA-OPL-1.0",
        "Caldera",
        "Caldera-no-preamble",
        "Catharon",
        "ClArtistic",
        "Clips",
        "Community-Spec-1.0",
        "Condor-1.1",
        "Cornell-Lossless-JPEG",
        "Cronyx",
        "Crossword",
        "CryptoSwift",
        "CrystalStacker",
        "Cube",
        "D-FSL-1.0",
        "DEC-3-Clause",
        "DL-DE-BY-2.0",
        "DL-DE-ZERO-2.0",
        "DOC",
        "DRL-1.0",
        "DRL-1.1",
        "DSDP",
        "DocBook-DTD",
        "DocBook-Schema",
        "DocBook-Stylesheet",
        "DocBook-XML",
        "Dotseqn",
        "ECL-1.0",
        "ECL-2.0",
        "EFL-1.0",
        "EFL-2.0",
        "EPICS",
        "EPL-1.0",
        "EPL-2.0",
        "ESA-PL-permissive-2.4",
        "ESA-PL-strong-copyleft-2.4",
        "ESA-PL-weak-copyleft-2.4",
        "EUDatagrid",
        "EUPL-1.0",
        "EUPL-1.1",
        "EUPL-1.2",
        "Elastic-2.0",
        "Entessa",
        "ErlPL-1.1",
        "Eurosym",
        "FBM",
        "FDK-AAC",
        "FDK-MPEG-H",
        "FSFAP",
        "FSFAP-no-warranty-disclaimer",
        "FSFUL",
        "FSFULLR",
        "FSFULLRSD",
        "FSFULLRWD",
        "FSL-1.1-ALv2",
        "FSL-1.1-MIT",
        "FTL",
        "Fair",
        "Ferguson-Twofish",
        "Frameworx-1.0",
        "FreeBSD-DOC",
        "FreeImage",
        "Furuseth",
        "GCR-docs",
        "GD",
        "GFDL-1.1-invariants-only",
        "GFDL-1.1-invariants-or-later",
        "GFDL-1.1-no-invariants-only",
        "GFDL-1.1-no-invariants-or-later",
        "GFDL-1.1-only",
        "GFDL-1.1-or-later",
        "GFDL-1.2-invariants-only",
        "GFDL-1.2-invariants-or-later",
        "GFDL-1.2-no-invariants-only",
        "GFDL-1.2-no-invariants-or-later",
        "GFDL-1.2-only",
        "GFDL-1.2-or-later",
        "GFDL-1.3-invariants-only",
        "GFDL-1.3-invariants-or-later",
        "GFDL-1.3-no-invariants-only",
        "GFDL-1.3-no-invariants-or-later",
        "GFDL-1.3-only",
        "GFDL-1.3-or-later",
        "GL2PS",
        "GLWTPL",
        "GPL-1.0-only",
        "GPL-1.0-or-later",
        "GPL-2.0-only",
        "GPL-2.0-or-later",
        "GPL-3.0-only",
        "GPL-3.0-or-later",
        "Game-Programming-Gems",
        "Giftware",
        "Glide",
        "Glulxe",
        "Graphics-Gems",
        "Gutmann",
        "HDF5",
        "HIDAPI",
        "HP-1986",
        "HP-1989",
        "HPND",
        "HPND-DEC",
        "HPND-Fenneberg-Livingston",
        "HPND-INRIA-IMAG",
        "HPND-Intel",
        "HPND-Kevlin-Henney",
        "HPND-MIT-disclaimer",
        "HPND-Markus-Kuhn",
        "HPND-Netrek",
        "HPND-Pbmplus",
        "HPND-SMC",
        "HPND-UC",
        "HPND-UC-export-US",
        "HPND-doc",
        "HPND-doc-sell",
        "HPND-export-US",
        "HPND-export-US-acknowledgement",
        "HPND-export-US-modify",
        "HPND-export2-US",
        "HPND-merchantability-variant",
        "HPND-sell-MIT-disclaimer-xserver",
        "HPND-sell-regexpr",
        "HPND-sell-variant",
        "HPND-sell-variant-MIT-disclaimer",
        "HPND-sell-variant-MIT-disclaimer-rev",
        "HPND-sell-variant-critical-systems",
        "HTMLTIDY",
        "HaskellReport",
        "Hippocratic-2.1",
        "Hippocratic-3.0-core",
        "IBM-pibs",
        "ICU",
        "IEC-Code-Components-EULA",
        "IJG",
        "IJG-short",
        "IPA",
        "IPL-1.0",
        "ISC",
        "ISC-Veillard",
        "ISO-permission",
        "ImageMagick",
        "Imlib2",
        "Info-ZIP",
        "Informatica",
        "Inner-Net-2.0",
        "InnoSetup",
        "Intel",
        "Intel-ACPI",
        "Interbase-1.0",
        "JPL-image",
        "JPNIC",
        "JSON",
        "Jam",
        "JasPer-2.0",
        "Kastrup",
        "Kazlib",
        "Knuth-CTAN",
        "LAL-1.2",
        "LAL-1.3",
        "LGPL-2.0-only",
        "LGPL-2.0-or-later",
        "LGPL-2.1-only",
        "LGPL-2.1-or-later",
        "LGPL-3.0-only",
        "LGPL-3.0-or-later",
        "LGPLLR",
        "LOOP",
        "LPD-document",
        "LPL-1.0",
        "LPL-1.02",
        "LPPL-1.0",
        "LPPL-1.1",
        "LPPL-1.2",
        "LPPL-1.3a",
        "LPPL-1.3c",
        "LZMA-SDK-9.11-to-9.20",
        "LZMA-SDK-9.22",
        "Latex2e",
        "Latex2e-translated-notice",
        "Leptonica",
        "LiLiQ-P-1.1",
        "LiLiQ-R-1.1",
        "LiLiQ-Rplus-1.1",
        "Libpng",
        "Linux-OpenIB",
        "Linux-man-pages-1-para",
        "Linux-man-pages-copyleft",
        "Linux-man-pages-copyleft-2-para",
        "Linux-man-pages-copyleft-var",
        "Lucida-Bitmap-Fonts",
        "MIPS",
        "MIT",
        "MIT-0",
        "MIT-CMU",
        "MIT-Click",
        "MIT-Festival",
        "MIT-Khronos-old",
        "MIT-Modern-Variant",
        "MIT-STK",
        "MIT-Wu",
        "MIT-advertising",
        "MIT-enna",
        "MIT-feh",
        "MIT-open-group",
        "MIT-testregex",
        "MITNFA",
        "MMIXware",
        "MMPL-1.0.1",
        "MPEG-SSG",
        "MPL-1.0",
        "MPL-1.1",
        "MPL-2.0",
        "MPL-2.0-no-copyleft-exception",
        "MS-LPL",
        "MS-PL",
        "MS-RL",
        "MTLL",
        "MVT-1.1",
        "Mackerras-3-Clause",
        "Mackerras-3-Clause-acknowledgment",
        "MakeIndex",
        "Martin-Birgmeier",
        "McPhee-slideshow",
        "Minpack",
        "MirOS",
        "Motosoto",
        "MulanPSL-1.0",
        "MulanPSL-2.0",
        "Multics",
        "Mup",
        "NAIST-2003",
        "NASA-1.3",
        "NBPL-1.0",
        "NCBI-PD",
        "NCGL-UK-2.0",
        "NCL",
        "NCSA",
        "NGPL",
        "NICTA-1.0",
        "NIST-PD",
        "NIST-PD-TNT",
        "NIST-PD-fallback",
        "NIST-Software",
        "NLOD-1.0",
        "NLOD-2.0",
        "NLPL",
        "NOSL",
        "NPL-1.0",
        "NPL-1.1",
        "NPOSL-3.0",
        "NRL",
        "NTIA-PD",
        "NTP",
        "NTP-0",
        "Naumen",
        "NetCDF",
        "Newsletr",
        "Nokia",
        "Noweb",
        "O-UDA-1.0",
        "OAR",
        "OCCT-PL",
        "OCLC-2.0",
        "ODC-By-1.0",
        "ODbL-1.0",
        "OFFIS",
        "OFL-1.0",
        "OFL-1.0-RFN",
        "OFL-1.0-no-RFN",
        "OFL-1.1",
        "OFL-1.1-RFN",
        "OFL-1.1-no-RFN",
        "OGC-1.0",
        "OGDL-Taiwan-1.0",
        "OGL-Canada-2.0",
        "OGL-UK-1.0",
        "OGL-UK-2.0",
        "OGL-UK-3.0",
        "OGTSL",
        "OLDAP-1.1",
        "OLDAP-1.2",
        "OLDAP-1.3",
        "OLDAP-1.4",
        "OLDAP-2.0",
        "OLDAP-2.0.1",
        "OLDAP-2.1",
        "OLDAP-2.2",
        "OLDAP-2.2.1",
        "OLDAP-2.2.2",
        "OLDAP-2.3",
        "OLDAP-2.4",
        "OLDAP-2.5",
        "OLDAP-2.6",
        "OLDAP-2.7",
        "OLDAP-2.8",
        "OLFL-1.3",
        "OML",
        "OPL-1.0",
        "OPL-UK-3.0",
        "OPUBL-1.0",
        "OSC-1.0",
        "OSET-PL-2.1",
        "OSL-1.0",
        "OSL-1.1",
        "OSL-2.0",
        "OSL-2.1",
        "OSL-3.0",
        "OSSP",
        "OpenMDW-1.0",
        "OpenPBS-2.3",
        "OpenSSL",
        "OpenSSL-standalone",
        "OpenVision",
        "PADL",
        "PDDL-1.0",
        "PHP-3.0",
        "PHP-3.01",
        "PPL",
        "PSF-2.0",
        "ParaType-Free-Font-1.3",
        "Parity-6.0.0",
        "Parity-7.0.0",
        "Pixar",
        "Plexus",
        "PolyForm-Noncommercial-1.0.0",
        "PolyForm-Small-Business-1.0.0",
        "PostgreSQL",
        "Python-2.0",
        "Python-2.0.1",
        "QPL-1.0",
        "QPL-1.0-INRIA-2004",
        "Qhull",
        "RHeCos-1.1",
        "RPL-1.1",
        "RPL-1.5",
        "RPSL-1.0",
        "RSA-MD",
        "RSCPL",
        "Rdisc",
        "Ruby",
        "Ruby-pty",
        "SAX-PD",
        "SAX-PD-2.0",
        "SCEA",
        "SGI-B-1.0",
        "SGI-B-1.1",
        "SGI-B-2.0",
        "SGI-OpenGL",
        "SGMLUG-PM",
        "SGP4",
        "SHL-0.5",
        "SHL-0.51",
        "SISSL",
        "SISSL-1.2",
        "SL",
        "SMAIL-GPL",
        "SMLNJ",
        "SMPPL",
        "SNIA",
        "SOFA",
        "SPL-1.0",
        "SSH-OpenSSH",
        "SSH-short",
        "SSLeay-standalone",
        "SSPL-1.0",
        "SUL-1.0",
        "SWL",
        "Saxpath",
        "SchemeReport",
        "Sendmail",
        "Sendmail-8.23",
        "Sendmail-Open-Source-1.1",
        "SimPL-2.0",
        "Sleepycat",
        "Soundex",
        "Spencer-86",
        "Spencer-94",
        "Spencer-99",
        "SugarCRM-1.1.3",
        "Sun-PPP",
        "Sun-PPP-2000",
        "SunPro",
        "Symlinks",
        "TAPR-OHL-1.0",
        "TCL",
        "TCP-wrappers",
        "TGPPL-1.0",
        "TMate",
        "TORQUE-1.1",
        "TOSL",
        "TPDL",
        "TPL-1.0",
        "TTWL",
        "TTYP0",
        "TU-Berlin-1.0",
        "TU-Berlin-2.0",
        "TekHVC",
        "TermReadKey",
        "ThirdEye",
        "TrustedQSL",
        "UCAR",
        "UCL-1.0",
        "UMich-Merit",
        "UPL-1.0",
        "URT-RLE",
        "Ubuntu-font-1.0",
        "UnRAR",
        "Unicode-3.0",
        "Unicode-DFS-2015",
        "Unicode-DFS-2016",
        "Unicode-TOU",
        "UnixCrypt",
        "Unlicense",
        "Unlicense-libtelnet",
        "Unlicense-libwhirlpool",
        "VOSTROM",
        "VSL-1.0",
        "Vim",
        "Vixie-Cron",
        "W3C",
        "W3C-19980720",
        "W3C-20150513",
        "WTFNMFPL",
        "WTFPL",
        "Watcom-1.0",
        "Widget-Workshop",
        "WordNet",
        "Wsuipa",
        "X11",
        "X11-distribute-modifications-variant",
        "X11-no-permit-persons",
        "X11-swapped",
        "XFree86-1.1",
        "XSkat",
        "Xdebug-1.03",
        "Xerox",
        "Xfig",
        "Xnet",
        "YPL-1.0",
        "YPL-1.1",
        "ZPL-1.1",
        "ZPL-2.0",
        "ZPL-2.1",
        "Zed",
        "Zeeff",
        "Zend-2.0",
        "Zimbra-1.3",
        "Zimbra-1.4",
        "Zlib",
        "any-OSI",
        "any-OSI-perl-modules",
        "atc-game",
        "bcrypt-Solar-Designer",
        "blessing",
        "bzip2-1.0.6",
        "check-cvs",
        "checkmk",
        "copyleft-next-0.3.0",
        "copyleft-next-0.3.1",
        "curl",
        "cve-tou",
        "diffmark",
        "dtoa",
        "dvipdfm",
        "eGenix",
        "etalab-2.0",
        "fwlw",
        "gSOAP-1.3b",
        "generic-xts",
        "gnuplot",
        "gtkbook",
        "hdparm",
        "hyphen-bulgarian",
        "iMatix",
        "jove",
        "libpng-1.6.35",
        "libpng-2.0",
        "libselinux-1.0",
        "libtiff",
        "libutil-David-Nugent",
        "lsof",
        "magaz",
        "mailprio",
        "man2html",
        "metamail",
        "mpi-permissive",
        "mpich2",
        "mplus",
        "ngrep",
        "pkgconf",
        "pnmstitch",
        "psfrag",
        "psutils",
        "python-ldap",
        "radvd",
        "snprintf",
        "softSurfer",
        "ssh-keyscan",
        "swrule",
        "threeparttable",
        "ulem",
        "w3m",
        "wwl",
        "xinetd",
        "xkeyboard-config-Zinoviev",
        "xlock",
        "xpp",
        "xzoom",
        "zlib-acknowledgement"
      ];
      const DEPRECATED_LICENSE_IDS = [
        "AGPL-1.0",
        "AGPL-3.0",
        "BSD-2-Clause-FreeBSD",
        "BSD-2-Clause-NetBSD",
        "GFDL-1.1",
        "GFDL-1.2",
        "GFDL-1.3",
        "GPL-1.0",
        "GPL-2.0",
        "GPL-2.0-with-GCC-exception",
        "GPL-2.0-with-autoconf-exception",
        "GPL-2.0-with-bison-exception",
        "GPL-2.0-with-classpath-exception",
        "GPL-2.0-with-font-exception",
        "GPL-3.0",
        "GPL-3.0-with-GCC-exception",
        "GPL-3.0-with-autoconf-exception",
        "LGPL-2.0",
        "LGPL-2.1",
        "LGPL-3.0",
        "Net-SNMP",
        "Nunit",
        "StandardML-NJ",
        "bzip2-1.0.5",
        "eCos-2.0",
        "wxWindows"
      ];
      const EXCEPTION_IDS = [
        "389-exception",
        "Asterisk-exception",
        "Autoconf-exception-2.0",
        "Autoconf-exception-3.0",
        "Autoconf-exception-generic",
        "Autoconf-exception-generic-3.0",
        "Autoconf-exception-macro",
        "Bison-exception-1.24",
        "Bison-exception-2.2",
        "Bootloader-exception",
        "Classpath-exception-2.0",
        "CLISP-exception-2.0",
        "cryptsetup-OpenSSL-exception",
        "DigiRule-FOSS-exception",
        "eCos-exception-2.0",
        "Fawkes-Runtime-exception",
        "FLTK-exception",
        "fmt-exception",
        "Font-exception-2.0",
        "freertos-exception-2.0",
        "GCC-exception-2.0",
        "GCC-exception-2.0-note",
        "GCC-exception-3.1",
        "Gmsh-exception",
        "GNAT-exception",
        "GNOME-examples-exception",
        "GNU-compiler-exception",
        "gnu-javamail-exception",
        "GPL-3.0-interface-exception",
        "GPL-3.0-linking-exception",
        "GPL-3.0-linking-source-exception",
        "GPL-CC-1.0",
        "GStreamer-exception-2005",
        "GStreamer-exception-2008",
        "i2p-gpl-java-exception",
        "KiCad-libraries-exception",
        "LGPL-3.0-linking-exception",
        "libpri-OpenH323-exception",
        "Libtool-exception",
        "Linux-syscall-note",
        "LLGPL",
        "LLVM-exception",
        "LZMA-exception",
        "mif-exception",
        "OCaml-LGPL-linking-exception",
        "OCCT-exception-1.0",
        "OpenJDK-assembly-exception-1.0",
        "openvpn-openssl-exception",
        "PS-or-PDF-font-exception-20170817",
        "QPL-1.0-INRIA-2004-exception",
        "Qt-GPL-exception-1.0",
        "Qt-LGPL-exception-1.1",
        "Qwt-exception-1.0",
        "SANE-exception",
        "SHL-2.0",
        "SHL-2.1",
        "stunnel-exception",
        "SWI-exception",
        "Swift-exception",
        "Texinfo-exception",
        "u-boot-exception-2.0",
        "UBDL-exception",
        "Universal-FOSS-exception-1.0",
        "vsftpd-openssl-exception",
        "WxWindows-exception-3.1",
        "x11vnc-openssl-exception"
      ];
      ;
      function nearest(word, known) {
        const wanted = word.toLowerCase().slice(0, 64);
        const limit = Math.max(1, Math.floor(wanted.length / 4));
        let best;
        for (const candidate of known) {
          if (Math.abs(candidate.length - wanted.length) > limit)
            continue;
          const distance = editDistance(wanted, candidate.toLowerCase());
          if (distance <= limit && (best === void 0 || distance < best.distance))
            best = { word: candidate, distance };
        }
        return best?.word;
      }
      function editDistance(a, b) {
        let beforeLast = [];
        let last = Array.from({ length: b.length + 1 }, (_, index) => index);
        for (let i = 1; i <= a.length; i += 1) {
          const row = [i];
          for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
              steps.push((beforeLast[j - 2] ?? 0) + 1);
            row.push(Math.min(...steps));
          }
          beforeLast = last;
          last = row;
        }
        return last[b.length] ?? 0;
      }
      ;
      const CANONICAL = new Map([...LICENSE_IDS, ...DEPRECATED_LICENSE_IDS, ...EXCEPTION_IDS].map((id2) => [id2.toLowerCase(), id2]));
      function inCanonicalCase(text) {
        return text.replace(/[A-Za-z0-9.-]+/g, (word) => CANONICAL.get(word.toLowerCase()) ?? word);
      }
      const MEANT = new Map(Object.entries({
        "Apache-2.0": "apache apache2 asl2",
        "BSD-3-Clause": "bsd bsd3 newbsd",
        "BSD-2-Clause": "bsd2",
        "BSL-1.0": "boost boostsoftware bsl",
        "CC0-1.0": "cc0",
        MIT: "expat",
        "AGPL-3.0-or-later": "agpl agpl3",
        "GPL-3.0-or-later": "gpl gpl3",
        "GPL-2.0-or-later": "gpl2",
        "LGPL-3.0-or-later": "lgpl lgpl3",
        "LGPL-2.1-or-later": "lgpl2 lgpl21",
        "MPL-2.0": "mpl mpl2",
        "LicenseRef-Proprietary": "unlicensed proprietary commercial closed",
        Unlicense: "publicdomain",
        Zlib: "zliblibpng"
      }).flatMap(([id2, words]) => words.split(" ").map((word) => [word, id2])));
      const FILLING = /\b(?:the|gnu|licen[cs]ed?|version)\b/gi;
      const VERSION_LETTER = /(?<=\b|[a-z])v(?=\d)/gi;
      function guessLicense(text) {
        const words = text.replace(FILLING, " ").replace(VERSION_LETTER, "");
        const bare = lettersOf(words);
        const short = bare.replace(/0$/, "").replace(/clause$/, "");
        return MEANT.get(bare) ?? MEANT.get(short) ?? alternatives(words) ?? LICENSE_IDS.find((id2) => lettersOf(id2) === bare) ?? nearest((0, characters.GJ)(words), LICENSE_IDS);
      }
      function alternatives(text) {
        const ids2 = text.split(/[/,|]/).map((word) => CANONICAL.get(word.trim().toLowerCase()));
        return ids2.length > 1 && ids2.every((id2) => id2 !== void 0) ? ids2.join(" OR ") : void 0;
      }
      function lettersOf(text) {
        return text.toLowerCase().replace(/[^a-z0-9]/g, "");
      }
      ;
      const LICENSE_LIMIT = 200;
      const EXPECTED = "an SPDX license expression, such as `MIT` or `Apache-2.0 OR MIT`";
      function readLicense(text) {
        const written = (0, characters.GJ)(text);
        const parsed = written.length > LICENSE_LIMIT ? void 0 : parse(written);
        if (parsed !== void 0)
          return { kind: "good", value: show(parsed), ...deprecation(parsed) };
        const cased = written.length > LICENSE_LIMIT ? void 0 : parse(inCanonicalCase(written));
        if (cased === void 0)
          return { kind: "bad", ...explainLicense(written) };
        const value = show(cased);
        const remark = {
          message: `License ${(0, characters.TL)(written)} is written in the wrong case`,
          ...{ found: (0, characters.TL)(written), expected: `\`${value}\``, cure: `Write \`license: "${value}"\`` }
        };
        return { kind: "good", value, remark };
      }
      function parse(text) {
        try {
          return spdx_expression_parse(text);
        } catch {
          return void 0;
        }
      }
      function show(info, inside) {
        if ("license" in info) {
          return `${info.license}${info.plus ? "+" : ""}${info.exception === void 0 ? "" : ` WITH ${info.exception}`}`;
        }
        const { left, right, conjunction } = info;
        const text = `${show(left, conjunction)} ${conjunction.toUpperCase()} ${show(right, conjunction)}`;
        return inside === "and" && conjunction === "or" ? `(${text})` : text;
      }
      function deprecation(info) {
        const id2 = idsOf(info).find(({ license: license2 }) => DEPRECATED_LICENSE_IDS.includes(license2));
        if (id2 === void 0)
          return {};
        const { license, plus } = id2;
        const heirs = [`${license}-only`, `${license}-or-later`].filter((heir2) => LICENSE_IDS.includes(heir2));
        const heir = plus === true ? heirs.slice(1) : heirs;
        const cure = heir.length === 0 ? "Use the id that SPDX's list names instead" : `Write ${heir.map((name) => `\`${name}\``).join(" or ")}`;
        const expected = heir.length === 0 ? "an id that is not deprecated" : heir.map((name) => `\`${name}\``).join(" or ");
        return {
          remark: { message: `License id \`${license}\` is deprecated by SPDX`, found: `\`${license}\``, expected, cure }
        };
      }
      function idsOf(info) {
        return "license" in info ? [info] : [...idsOf(info.left), ...idsOf(info.right)];
      }
      function explainLicense(text) {
        const found = (0, characters.TL)(text);
        if (text.length > LICENSE_LIMIT) {
          const expected = `an SPDX expression of at most ${LICENSE_LIMIT} characters`;
          return {
            message: "License is too long",
            found: `${text.length} characters`,
            expected,
            cure: "Write `LicenseRef-…` and keep the text in a file `LICENSE`"
          };
        }
        const message = `License ${found} is no SPDX license expression`;
        if (/^(?:none|noassertion|unknown|n\/a)?$/i.test(text)) {
          return { message, found, expected: EXPECTED, cure: "Delete the key `license` if the license is not known" };
        }
        if (/^see licen[cs]e/i.test(text)) {
          return {
            message,
            found,
            expected: EXPECTED,
            cure: 'Write `license: "LicenseRef-Custom"` and keep the text in a file `LICENSE`'
          };
        }
        const guess = guessLicense(text);
        const cure = guess === void 0 ? "Look the id up at https://spdx.org/licenses; one that is not listed is `LicenseRef-…`" : `Did you mean \`${guess}\`? Write \`license: "${guess}"\``;
        return { message, found, expected: EXPECTED, cure };
      }
      ;
      const DESCRIPTION_LIMIT = 350;
      const KEYWORD_LIMIT = 10;
      const KEYWORD = /^[a-z0-9][a-z0-9+#._-]{0,49}$/;
      function usableDefaults(metadata) {
        const description = (0, characters.GJ)(metadata.description ?? "");
        const license = readLicense(metadata.license ?? "");
        const homepage = addressOf(metadata.homepage);
        const repository = addressOf(metadata.repository);
        const keywords = keywordsOf(metadata.keywords ?? []);
        return {
          ...isDescription(description) ? { description } : {},
          ...homepage === void 0 ? {} : { homepage },
          ...license.kind === "good" ? { license: license.value } : {},
          ...keywords.length === 0 ? {} : { keywords },
          ...repository === void 0 ? {} : { repository }
        };
      }
      function keywordsOf(words) {
        const lower = words.map((word) => word.toLowerCase()).filter((word) => KEYWORD.test(word));
        return [...new Set(lower)].slice(0, KEYWORD_LIMIT);
      }
      function isDescription(text) {
        return text !== "" && [...text].length <= DESCRIPTION_LIMIT && (0, characters.C$)(text) === void 0;
      }
      function addressOf(text) {
        const check = readAddress(text ?? "", "Address");
        return check.kind === "good" ? check.value : void 0;
      }
      var package_schema = __webpack_require__(78861);
      ;
      function isPackageDocument(value) {
        return (0, package_schema.l)(value);
      }
      function schemaFaults(value) {
        return (0, package_schema.l)(value) ? [] : [...package_schema.l.errors ?? []];
      }
      ;
      const FIELDS = new Map(Object.entries({
        name: field("`name` or `@scope/name`, as text", "name: my-package", "NAME_INVALID"),
        version: field("a SemVer version, as text", 'version: "1.2.3"', "VERSION_INVALID"),
        description: field("plain text", 'description: "What the package is"'),
        homepage: field("a web address", 'homepage: "https://github.com/owner/repo"'),
        license: field("an SPDX license expression", 'license: "MIT"', "LICENSE_INVALID"),
        authors: field("a list of names", 'authors: ["Author Name <email@example.com>"]'),
        keywords: field("a list of words of letters, digits and `+ # . _ -`", 'keywords: ["parser", "json"]'),
        repository: field("a web address", 'repository: "https://github.com/owner/repo"'),
        readme: field("a path inside the package", "readme: README.md"),
        type: field("`library`, `application` or `foreign`", "type: library"),
        language: field("the name of a language", "language: c++"),
        requires: field("a map from package name to range of versions", 'requires: { fmt: "^10.1.0" }'),
        dev_requires: field("a map from package name to range of versions", 'dev_requires: { catch2: "^3.5.0" }'),
        traits: field("a map from name to text, number or boolean", 'traits: { threads: "on" }'),
        variants: field("a map from name to a map of settings", 'variants: { debug: { cflags: "-g" } }'),
        files: field("a list of globs", 'files: ["include/**", "src/**"]'),
        exclude: field("a list of globs", 'exclude: ["test/**"]')
      }));
      function field(expected, example, code = "MANIFEST_INVALID") {
        return { expected, example, code };
      }
      const FOREIGN_KEYS = new Map(Object.entries({
        authors: "author maintainer maintainers contributors",
        dev_requires: "devdependencies dev_dependencies dev-dependencies devrequires dev-requires build_requires",
        exclude: "ignore excludes",
        files: "include includes",
        homepage: "url website site web",
        keywords: "tags topics categories keyword",
        language: "lang languages",
        license: "licence licenses licences",
        name: "package id title",
        readme: "documentation docs",
        repository: "repo source git",
        requires: "dependencies deps depends dependency require",
        description: "summary desc about"
      }).flatMap(([key, words]) => words.split(" ").map((word) => [word, key])));
      const BUILD_KEYS = ["sources", "cflags", "ldflags", "cxxflags", "defines", "libs"];
      var manifest = __webpack_require__(66274);
      var version = __webpack_require__(28495);
      ;
      const TYPE_NAMES = { string: "text", array: "a list", object: "a map" };
      function explainType({ subject, value, written, path, type, expected, example }) {
        const message = `${subject} must be ${TYPE_NAMES[type] ?? "text, a number or a boolean"}`;
        const line = lineStart(path);
        if (value === null) {
          const cure = `Delete the key, or give it a value: \`${emptyLine(line, type) ?? example}\``;
          return { message, found: "nothing", expected, cure };
        }
        if (type === "string" && (typeof value === "number" || typeof value === "boolean") && written !== void 0) {
          const text = path.length === 1 && path[0] === "version" ? (0, version.bm)(written) ?? "1.0.0" : written.slice(0, 80);
          const found = `${written.slice(0, 80)}, which YAML reads as ${showValue(value)}`;
          return { message, found, expected, cure: `Quote it: \`${line}"${text}"\`` };
        }
        if (type === "array" && typeof value === "string") {
          const items = namesIn(value);
          return { message, found: showValue(value), expected, cure: `Write \`${line}[${items.map(characters.TL).join(", ")}]\`` };
        }
        return { message, found: showValue(value), expected, cure: `Write for example \`${example}\`` };
      }
      function showValue(value) {
        if (typeof value === "string")
          return `the text ${(0, characters.TL)(value)}`;
        if (Array.isArray(value))
          return `a list of ${value.length}`;
        if ((0, yaml.u)(value))
          return "a map";
        return value === null ? "nothing" : `the ${typeof value} ${value}`;
      }
      function namesIn(text) {
        const items = text.split(",", 10).map((item) => item.trim());
        return items.filter((item) => item !== "");
      }
      function lineStart(path) {
        const key = path.at(-1) ?? "";
        if (/^\d+$/.test(key))
          return "";
        return `${/^[\w-]+$/.test(key) ? key : (0, characters.TL)(key)}: `;
      }
      function emptyLine(line, type) {
        if (line === "" || TYPE_NAMES[type] === void 0 || type === "string")
          return void 0;
        return `${line}${type === "array" ? "[]" : "{}"}`;
      }
      var schema_fault = __webpack_require__(51429);
      ;
      function explainFault(fault, yaml2) {
        const { keyword, params, instancePath } = fault;
        if (keyword === "required")
          return missingKey(String(params.missingProperty));
        if (keyword === "additionalProperties")
          return unknownKey(String(params.additionalProperty));
        const path = (0, schema_fault.X)(instancePath);
        const field2 = FIELDS.get(path[0] ?? "");
        if (field2 === void 0 || "propertyName" in fault)
          return void 0;
        const place = {
          ...placeOf(path, field2),
          path,
          value: valueAt(yaml2.value, path),
          written: yaml2.written(instancePath)
        };
        if (keyword === "propertyNames")
          return badKey(instancePath, String(params.propertyName), place);
        if (keyword === "uniqueItems")
          return repeatedItem(instancePath, Math.max(Number(params.i), Number(params.j)), place);
        return { pointer: instancePath, code: place.code, ...explainValue(fault, place) };
      }
      function placeOf(path, { code, expected, example }) {
        const subject = `${path.length === 1 ? "Key" : "Value"} \`${(0, schema_fault.P)(path)}\``;
        const isRange = path.length > 1 && (path[0] === "requires" || path[0] === "dev_requires");
        return isRange ? { subject, code: "RANGE_INVALID", expected: "a range of versions, as text", example } : { subject, code, expected, example };
      }
      function missingKey(key) {
        const field2 = FIELDS.get(key);
        return {
          ...{ pointer: (0, manifest_findings.x)("", key), code: field2?.code ?? "MANIFEST_INVALID", message: `Key \`${key}\` is missing` },
          ...{ found: "no such key", expected: `\`${key}\`, which every manifest has` },
          cure: `Add \`${field2?.example ?? key}\``
        };
      }
      function unknownKey(key) {
        const word = key.toLowerCase();
        const near = FOREIGN_KEYS.has(word) ? word : nearest(key, [...FIELDS.keys(), ...FOREIGN_KEYS.keys()]);
        const meant = FOREIGN_KEYS.get(near ?? "") ?? near;
        const example = FIELDS.get(meant ?? "")?.example;
        const guess = example === void 0 ? "Delete the key" : `Did you mean \`${meant}\`? For example \`${example}\``;
        const cure = BUILD_KEYS.includes(word) ? `Move it to ${manifest.K}, Clyde's build file` : guess;
        return {
          ...{
            pointer: (0, manifest_findings.x)("", key),
            part: "key",
            code: "MANIFEST_INVALID",
            message: `Key ${(0, characters.TL)(key)} is not known`
          },
          ...{ found: (0, characters.TL)(key), expected: `one of ${[...FIELDS.keys()].join(", ")}`, cure }
        };
      }
      function badKey(pointer, key, { subject, code }) {
        return {
          ...{ pointer: (0, manifest_findings.x)(pointer, key), part: "key", code, message: `${subject} has a key that cannot be used` },
          ...{ found: (0, characters.TL)(key), expected: "a key of 1 to 64 characters", cure: "Choose another key" }
        };
      }
      function repeatedItem(pointer, index, { subject, code, value }) {
        const item = Array.isArray(value) ? value[index] : void 0;
        return {
          ...{ pointer: (0, manifest_findings.x)(pointer, index), code, message: `${subject} has the same item twice` },
          ...{ found: showValue(item), expected: "each item once", cure: "Delete one of the two" }
        };
      }
      function explainValue({ keyword, params }, place) {
        const { subject, value, expected, example } = place;
        const limit = `at most ${Number(params.limit)}`;
        switch (keyword) {
          case "type":
            return explainType({ ...place, type: String(params.type) });
          case "enum": {
            const message = `${subject} is not one of the allowed values`;
            return { message, found: showValue(value), expected, cure: enumCure(place, params.allowedValues) };
          }
          case "minLength":
          case "minItems":
            return { message: `${subject} is empty`, found: "nothing", expected, cure: "Delete the key, or give it a value" };
          case "maxLength": {
            const found = `${typeof value === "string" ? [...value].length : 0} characters`;
            return { message: `${subject} is too long`, found, expected: `${limit} characters`, cure: "Shorten it" };
          }
          case "maxItems":
          case "maxProperties": {
            const found = `${sizeOf(value)} items`;
            return { message: `${subject} has too many items`, found, expected: `${limit} items`, cure: "List fewer" };
          }
          default: {
            const cure = `Write for example \`${example}\``;
            return { message: `${subject} cannot be used`, found: showValue(value), expected, cure };
          }
        }
      }
      function enumCure({ value, path }, allowed) {
        const values = Array.isArray(allowed) ? allowed.map(String) : [];
        const meant = typeof value === "string" ? nearest(value, values) : void 0;
        if (meant !== void 0)
          return `Did you mean \`${meant}\`? Write \`${path.at(-1)}: ${meant}\``;
        return `Write one of ${values.map((each) => `\`${each}\``).join(", ")}`;
      }
      function sizeOf(value) {
        if (Array.isArray(value))
          return value.length;
        return (0, yaml.u)(value) ? Object.keys(value).length : 0;
      }
      function valueAt(value, path) {
        return path.reduce((inner, key) => {
          if (Array.isArray(inner))
            return inner[Number(key)];
          return (0, yaml.u)(inner) ? inner[key] : void 0;
        }, value);
      }
      ;
      const AUTHOR = /^[^<>\s](?:[^<>\r\n]*[^<>\s])?(?: <[^<>\s@]+@[^<>\s@]+>)?$/;
      function readAuthor(text) {
        const author = (0, characters.GJ)(text);
        if (AUTHOR.test(author))
          return { kind: "good", value: author };
        const email = /([^<>()\s@]+@[^<>()\s@]+)/.exec(author.slice(0, 200))?.[1];
        const cure = email === void 0 ? "Write `Author Name <email@example.com>`" : `Write \`Author Name <${email.slice(0, 100)}>\``;
        return {
          kind: "bad",
          message: `Author ${(0, characters.TL)(author)} is not written as a name`,
          found: (0, characters.TL)(author),
          expected: "`Name` or `Name <email>`",
          cure
        };
      }
      ;
      const PATTERN_LIMIT = 255;
      const STAR_LIMIT = { part: 4, all: 10 };
      function readPath(text) {
        const path = text.replace(/^(?:\.\/)+/, "");
        const fault = placeFault(path) ?? (/[*?"<>|:]/.test(path) ? "it is no file name on every system" : void 0);
        if (fault === void 0 && !path.endsWith("/"))
          return { kind: "good", value: path };
        return bad("Path", text, fault ?? "it is a folder", "a path inside the package, such as `docs/README.md`");
      }
      function readGlob(text) {
        const glob = text.replace(/^(?:\.\/)+/, "").replace(/\/$/, "/**");
        const fault = placeFault(glob) ?? globFault(glob);
        if (fault === void 0)
          return { kind: "good", value: glob };
        return bad("Glob", text, fault, "a glob inside the package, such as `src/**` or `include/*.h`");
      }
      function placeFault(path) {
        if (path === "" || path.length > PATTERN_LIMIT)
          return `it has ${path.length} characters, not 1 to ${PATTERN_LIMIT}`;
        if (path.includes("\\"))
          return "it has a backslash";
        if (/^(?:\/|~|[A-Za-z]:)/.test(path))
          return "it is absolute";
        const parts = path.split("/");
        if (parts.includes(".."))
          return "it leads out of the package";
        return parts.slice(0, -1).includes("") || parts.includes(".") ? "it has an empty part or a `.`" : void 0;
      }
      function globFault(glob) {
        if (glob.startsWith("!"))
          return "it starts with `!`";
        if (/[()|:\r\n]/.test(glob))
          return "it has one of `( ) | :`";
        const stars = glob.split("/").map((part) => part.match(/\*+/g)?.length ?? 0);
        const all = stars.reduce((sum, count) => sum + count, 0);
        return all > STAR_LIMIT.all || stars.some((count) => count > STAR_LIMIT.part) ? "it has too many `*`" : void 0;
      }
      function bad(noun, text, fault, expected) {
        return {
          kind: "bad",
          message: `${noun} ${(0, characters.TL)(text)} cannot be used: ${fault}`,
          found: (0, characters.TL)(text),
          expected,
          cure: file_pattern_cureFor(text, fault)
        };
      }
      function file_pattern_cureFor(text, fault) {
        if (fault.includes("backslash"))
          return `Write \`${text.replaceAll("\\", "/").slice(0, 120)}\``;
        if (fault.includes("!"))
          return "List it under `exclude:`, without the `!`";
        if (fault.includes("one of"))
          return `Write \`${text.replace(/[()|:]/g, "?").slice(0, 120)}\`: a \`?\` stands for any one character`;
        if (fault.includes("too many"))
          return "Use fewer wildcards, or list several globs";
        return "Write it relative to the package folder, with `/`";
      }
      var manifest_name = __webpack_require__(29844);
      ;
      function readFields(findings) {
        const name = readText(findings, "name", (text) => checked(() => (0, manifest_name.$q)(text)));
        return {
          name,
          version: readText(findings, "version", (text) => checked(() => (0, version.ot)(text))),
          homepage: readText(findings, "homepage", (text) => readAddress(text, "Homepage")),
          license: readText(findings, "license", readLicense),
          repository: readText(findings, "repository", (text) => readAddress(text, "Repository")),
          readme: readText(findings, "readme", readPath),
          authors: readList(findings, "authors", readAuthor),
          requires: field_reading_readMap(findings, "requires", name),
          devRequires: field_reading_readMap(findings, "dev_requires", name),
          files: readList(findings, "files", readGlob),
          exclude: readList(findings, "exclude", readGlob)
        };
      }
      function readText(findings, key, read) {
        const text = findings.yaml.value[key];
        if (typeof text !== "string" || text === "")
          return void 0;
        return settle(findings, (0, manifest_findings.x)("", key), read(text));
      }
      function readList(findings, key, read) {
        const items = findings.yaml.value[key];
        if (!Array.isArray(items))
          return void 0;
        return items.flatMap((item, index) => {
          if (typeof item !== "string" || item === "")
            return [];
          const value = settle(findings, (0, manifest_findings.x)((0, manifest_findings.x)("", key), index), read(item));
          return value === void 0 ? [] : [value];
        });
      }
      function field_reading_readMap(findings, key, owner) {
        const entries = findings.yaml.value[key];
        if (!(0, yaml.u)(entries))
          return void 0;
        return (0, requirements.F)({
          findings,
          pointer: (0, manifest_findings.x)("", key),
          entries,
          ...owner === void 0 ? {} : { owner }
        });
      }
      function settle(findings, pointer, check) {
        const field2 = FIELDS.get(pointer.split("/")[1] ?? "");
        const code = field2?.code ?? "MANIFEST_INVALID";
        if (check.kind === "good") {
          if (check.remark !== void 0)
            findings.warn({ ...check.remark, pointer, code });
          return check.value;
        }
        const { kind: _, ...remark } = check;
        findings.blame({ code, ...remark, pointer });
        return void 0;
      }
      function checked(parse2) {
        try {
          return { kind: "good", value: parse2() };
        } catch (error) {
          if (!(error instanceof errors.gl))
            throw error;
          const [problem] = error.problems;
          if (problem === void 0)
            throw error;
          return { kind: "bad", ...problem };
        }
      }
      ;
      function fileClaims({ value: { files, readme } }) {
        const globs = Array.isArray(files) ? files : [];
        return [
          ...globs.flatMap((glob, index) => claimOf("files", (0, manifest_findings.x)("/files", index), glob)),
          ...claimOf("readme", "/readme", readme)
        ];
      }
      function claimOf(key, pointer, written) {
        if (typeof written !== "string")
          return [];
        const check = key === "files" ? readGlob(written) : readPath(written);
        return check.kind === "good" ? [{ key, pointer, written, value: check.value }] : [];
      }
      ;
      function parseManifest({ manifest: manifest2, buildFile, defaults, checkClaims }) {
        const reading = (0, yaml.g)(manifest2, { noun: "Manifest", unreadable: "MANIFEST_SYNTAX" });
        if (reading.kind === "unreadable")
          throw failure(reading.problems);
        const findings = new manifest_findings.F(reading.yaml);
        const fields = readFields(findings);
        const document = checkForm(findings);
        for (const finding of checkClaims?.(fileClaims(reading.yaml)) ?? [])
          findings.blame(finding);
        const { value } = reading.yaml;
        const wanted = { requires: value.requires === void 0, devRequires: value.dev_requires === void 0 };
        const build = buildFile === void 0 ? void 0 : readBuildFile(buildFile, findings, fields, wanted);
        const problems = [...reading.problems, ...findings.problems, ...build?.problems ?? []];
        const { name, version: version2 } = fields;
        if (problems.length > 0 || document === void 0 || name === void 0 || version2 === void 0)
          throw failure(problems);
        const { keywords, ...texts } = usableDefaults(defaults ?? {});
        return {
          manifest: {
            ...texts,
            ...{ name, version: version2, authors: fields.authors ?? [], keywords: keywords ?? [] },
            requires: fields.requires ?? build?.requires ?? {},
            devRequires: fields.devRequires ?? build?.devRequires ?? {},
            ...describe(document, fields)
          },
          warnings: findings.warnings
        };
      }
      function checkForm(findings) {
        const { yaml: yaml2 } = findings;
        const { description } = yaml2.value;
        const value = typeof description === "string" ? { ...yaml2.value, description: (0, characters.GJ)(description) } : yaml2.value;
        if (isPackageDocument(value))
          return value;
        for (const fault of schemaFaults(value)) {
          const finding = explainFault(fault, yaml2);
          if (finding !== void 0)
            findings.blame(finding);
        }
        return void 0;
      }
      function describe(document, fields) {
        const { description, type, language, keywords, traits, variants } = document;
        const { homepage, license, repository, readme, files, exclude } = fields;
        return {
          ...description === void 0 ? {} : { description },
          ...homepage === void 0 ? {} : { homepage },
          ...license === void 0 ? {} : { license },
          ...keywords === void 0 ? {} : { keywords: keywordsOf(keywords) },
          ...repository === void 0 ? {} : { repository },
          ...readme === void 0 ? {} : { readme },
          ...type === void 0 ? {} : { type },
          ...language === void 0 ? {} : { language: languageOf(language) },
          ...traits === void 0 ? {} : { traits: structuredClone(traits) },
          ...variants === void 0 ? {} : { variants: structuredClone(variants) },
          ...files === void 0 ? {} : { files },
          ...exclude === void 0 ? {} : { exclude }
        };
      }
      function languageOf(text) {
        const language = text.toLowerCase();
        return language === "cpp" || language === "cxx" ? "c++" : language;
      }
      function failure(problems) {
        const files = [...new Set(problems.map(({ at }) => at?.file ?? ""))].sort();
        const inOrder = problems.toSorted((a, b) => files.indexOf(a.at?.file ?? "") - files.indexOf(b.at?.file ?? "") || parse_compare(a, b));
        const [first, ...others] = inOrder;
        if (first === void 0)
          throw new errors.gl("INTERNAL", "Cannot use the manifest: it was refused without a reason");
        return (0, errors.JK)([first, ...others], `Cannot use ${files.map((file) => `"${file}"`).join(" and ")}`);
      }
      function parse_compare(a, b) {
        return (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0);
      }
    })
  ),
  /***/
  453: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          readRequirements
        )
      });
      var errors = __webpack_require__(27406);
      var manifest_findings = __webpack_require__(78665);
      var manifest_name = __webpack_require__(29844);
      var semver = __webpack_require__(62088);
      var characters = __webpack_require__(99495);
      ;
      const RANGE_LIMIT = 256;
      const NORMALISED_RANGE_LIMIT = 1024;
      const EXPECTED = "a range of versions, such as `^1.2.3`, `~1.2.3`, `=1.2.3`, `>=1.2.0 <2.0.0` or `*`";
      function normaliseRange(text) {
        const written = (0, characters.GJ)(text);
        if (written === "" || written.length > RANGE_LIMIT)
          return bad(written);
        const value = parse(written);
        return value === void 0 || value.length > NORMALISED_RANGE_LIMIT ? bad(written) : { kind: "good", value };
      }
      function parse(text) {
        try {
          return new semver.Range(text).range || "*";
        } catch {
          return void 0;
        }
      }
      function bad(text) {
        const message = `Range ${(0, characters.TL)(text)} is no range of versions`;
        const found = text.length > RANGE_LIMIT ? `${text.length} characters` : (0, characters.TL)(text);
        return { kind: "bad", message, found, expected: EXPECTED, cure: cureFor(text) };
      }
      function cureFor(text) {
        if (text.length > RANGE_LIMIT)
          return 'Write one simple range, for example `"^1.2.3"`';
        if (text.startsWith("local:")) {
          return "Publish that package too and write its range; a path on your machine means nothing to others";
        }
        if (/^[a-z+]+:/i.test(text))
          return "Publish that package too and write its range";
        if (/^(?:latest|any|x)?$/i.test(text))
          return 'Write `"*"` for any version';
        const fixed = text.replace(/,\s*/g, " ").replace(/={2,}/g, "=").replace(/\s+(?:and|&&)\s+/gi, " ").replace(/\s+or\s+|(?<!\|)\|(?!\|)/gi, " || ").replace(/!=\s*\S+/g, "");
        return (0, characters.GJ)(fixed) !== text && (0, characters.GJ)(fixed) !== "" && parse(fixed) !== void 0 ? `Write \`"${(0, characters.GJ)(fixed)}"\`` : 'Write for example `"^1.2.3"`';
      }
      ;
      function readRequirements(reading) {
        const found = /* @__PURE__ */ new Map();
        for (const [written, text] of Object.entries(reading.entries)) {
          const full = readFullName(reading, written);
          const range = readRange(reading, written, text);
          if (full === void 0 || range === void 0)
            continue;
          if (isSelf(reading, written, full) || isTwin(reading, written, found.get((0, manifest_name.$N)(full))?.full))
            continue;
          found.set((0, manifest_name.$N)(full), { full, range });
        }
        const sorted = [...found.values()].sort((a, b) => a.full < b.full ? -1 : 1);
        return Object.fromEntries(sorted.map(({ full, range }) => [full, range]));
      }
      function readFullName({ findings, pointer, resolve, code }, written) {
        try {
          return (0, manifest_name.$q)(resolve?.(written) ?? written).full;
        } catch (error) {
          if (!(error instanceof errors.gl))
            throw error;
          const { message, found, expected } = error;
          const cure = 'Write the name as the registry has it, in lower case: `fmt` or `"@acme/fmt"`';
          findings.blame({
            ...{ pointer: (0, manifest_findings.x)(pointer, written), part: "key", code: code ?? error.code, message, cure },
            ...found === void 0 ? {} : { found },
            ...expected === void 0 ? {} : { expected }
          });
          return void 0;
        }
      }
      function readRange({ findings, pointer, code, hint }, written, text) {
        if (typeof text !== "string")
          return void 0;
        const check = normaliseRange(text);
        if (check.kind === "good")
          return check.value;
        const { kind: _, ...remark } = check;
        findings.blame({
          ...remark,
          cure: `${remark.cure}${hint ?? ""}`,
          pointer: (0, manifest_findings.x)(pointer, written),
          code: code ?? "RANGE_INVALID"
        });
        return void 0;
      }
      function isSelf({ findings, pointer, owner, code }, written, full) {
        if (owner === void 0 || (0, manifest_name.$N)(owner.full) !== (0, manifest_name.$N)(full))
          return false;
        findings.blame({
          ...{ pointer: (0, manifest_findings.x)(pointer, written), part: "key", code: code ?? "MANIFEST_INVALID" },
          ...{
            message: `Package "${full}" requires itself`,
            found: `"${full}"`,
            expected: "other packages",
            cure: "Delete the line"
          }
        });
        return true;
      }
      function isTwin({ findings, pointer, code }, written, twin) {
        if (twin === void 0)
          return false;
        findings.blame({
          ...{ pointer: (0, manifest_findings.x)(pointer, written), part: "key", code: code ?? "MANIFEST_INVALID" },
          ...{ message: `Package "${written}" is required twice, as "${twin}" too`, found: `"${written}" and "${twin}"` },
          ...{ expected: "each package once, `-` and `_` taken as the same", cure: "Keep one of the two lines" }
        });
        return true;
      }
    })
  ),
  /***/
  53988: (
    /***/
    ((module) => {
      module.exports = /* @__PURE__ */ JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');
    })
  ),
  /***/
  3389: (
    /***/
    ((module) => {
      module.exports = /* @__PURE__ */ JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');
    })
  ),
  /***/
  75204: (
    /***/
    ((module) => {
      module.exports = /* @__PURE__ */ JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');
    })
  )
};
