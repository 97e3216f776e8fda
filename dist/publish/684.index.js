export const id = 684;
export const ids = [684];
export const modules = {
  /***/
  8861: (
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
  1828: (
    /***/
    ((__unused_webpack_module, exports) => {
      exports.T = validate10;
      const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/entry.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "name", "vers", "deps", "cksum", "tsum", "size", "dl", "pubtime", "yanked", "license", "repository"], "properties": { "schema": { "type": "integer", "const": 1 }, "name": { "allOf": [{ "$ref": "#/definitions/name" }] }, "vers": { "type": "string", "maxLength": 128, "pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$" }, "deps": { "type": "array", "maxItems": 256, "items": { "type": "object", "additionalProperties": false, "required": ["name", "req", "kind"], "properties": { "name": { "$ref": "#/definitions/name" }, "req": { "type": "string", "minLength": 1, "maxLength": 1024 }, "kind": { "type": "string", "enum": ["normal", "dev"] }, "registry": { "type": "string", "maxLength": 512, "pattern": "^https?://\\S+$" } } } }, "cksum": { "allOf": [{ "$ref": "#/definitions/sha256" }] }, "tsum": { "allOf": [{ "$ref": "#/definitions/sha256" }] }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "dl": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^(https://([A-Za-z0-9.-]+|\\[[0-9a-f:.]+\\])(:\\d{1,5})?[/?#][^\\s\\\\]*|http://(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?[/?#][^\\s\\\\]*|(?!\\.{1,2}(/|$))[A-Za-z0-9@._+~-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._+~-]+)*)$" }, "pubtime": { "type": "string", "maxLength": 20, "pattern": "^\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31|02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)Z$" }, "yanked": { "type": "boolean" }, "yank_reason": { "type": "string", "minLength": 1, "maxLength": 300 }, "removed": { "type": "string", "minLength": 1, "maxLength": 300 }, "license": { "type": ["string", "null"], "minLength": 1, "maxLength": 200 }, "repository": { "type": "object", "additionalProperties": false, "required": ["host", "id", "owner_id", "tag", "commit"], "properties": { "host": { "type": "string", "maxLength": 255, "pattern": "^[a-z0-9][a-z0-9.:-]*$" }, "id": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "owner_id": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "tag": { "type": "string", "minLength": 1, "maxLength": 1024 }, "commit": { "type": ["string", "null"], "maxLength": 64, "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" } } }, "artifacts": { "type": "array", "maxItems": 64, "items": { "type": "object", "maxProperties": 32 } }, "provenance": { "type": "object", "maxProperties": 32 } }, "definitions": { "name": { "type": "string", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } } };
      const schema12 = { "type": "string", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" };
      const schema14 = { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" };
      const func2 = Object.prototype.hasOwnProperty;
      const func3 = (text) => {
        let length = 0;
        for (const _ of text) length += 1;
        return length;
      };
      const pattern0 = new RegExp("^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "u");
      const pattern1 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$", "u");
      const pattern3 = new RegExp("^https?://\\S+$", "u");
      const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
      const pattern6 = new RegExp("^(https://([A-Za-z0-9.-]+|\\[[0-9a-f:.]+\\])(:\\d{1,5})?[/?#][^\\s\\\\]*|http://(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?[/?#][^\\s\\\\]*|(?!\\.{1,2}(/|$))[A-Za-z0-9@._+~-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._+~-]+)*)$", "u");
      const pattern7 = new RegExp("^\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31|02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)Z$", "u");
      const pattern8 = new RegExp("^[a-z0-9][a-z0-9.:-]*$", "u");
      const pattern9 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
      function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
        ;
        let vErrors = null;
        let errors = 0;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.schema === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (data.name === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.vers === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vers" }, message: "must have required property 'vers'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data.deps === void 0) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deps" }, message: "must have required property 'deps'" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (data.cksum === void 0) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cksum" }, message: "must have required property 'cksum'" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (data.tsum === void 0) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tsum" }, message: "must have required property 'tsum'" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data.size === void 0) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (data.dl === void 0) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dl" }, message: "must have required property 'dl'" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data.pubtime === void 0) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pubtime" }, message: "must have required property 'pubtime'" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (data.yanked === void 0) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "yanked" }, message: "must have required property 'yanked'" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (data.license === void 0) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "license" }, message: "must have required property 'license'" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (data.repository === void 0) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!func2.call(schema11.properties, key0)) {
              const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          if (data.schema !== void 0) {
            let data0 = data.schema;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              const err13 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (1 !== data0) {
              const err14 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          if (data.name !== void 0) {
            let data1 = data.name;
            if (typeof data1 === "string") {
              if (func3(data1) > 130) {
                const err15 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (!pattern0.test(data1)) {
                const err16 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"' };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            } else {
              const err17 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (data.vers !== void 0) {
            let data2 = data.vers;
            if (typeof data2 === "string") {
              if (func3(data2) > 128) {
                const err18 = { instancePath: instancePath + "/vers", schemaPath: "#/properties/vers/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              if (!pattern1.test(data2)) {
                const err19 = { instancePath: instancePath + "/vers", schemaPath: "#/properties/vers/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$" }, message: 'must match pattern "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"' };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            } else {
              const err20 = { instancePath: instancePath + "/vers", schemaPath: "#/properties/vers/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
          if (data.deps !== void 0) {
            let data3 = data.deps;
            if (Array.isArray(data3)) {
              if (data3.length > 256) {
                const err21 = { instancePath: instancePath + "/deps", schemaPath: "#/properties/deps/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              const len0 = data3.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data4 = data3[i0];
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  if (data4.name === void 0) {
                    const err22 = { instancePath: instancePath + "/deps/" + i0, schemaPath: "#/properties/deps/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                  if (data4.req === void 0) {
                    const err23 = { instancePath: instancePath + "/deps/" + i0, schemaPath: "#/properties/deps/items/required", keyword: "required", params: { missingProperty: "req" }, message: "must have required property 'req'" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                  if (data4.kind === void 0) {
                    const err24 = { instancePath: instancePath + "/deps/" + i0, schemaPath: "#/properties/deps/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                  for (const key1 in data4) {
                    if (!(key1 === "name" || key1 === "req" || key1 === "kind" || key1 === "registry")) {
                      const err25 = { instancePath: instancePath + "/deps/" + i0, schemaPath: "#/properties/deps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  }
                  if (data4.name !== void 0) {
                    let data5 = data4.name;
                    if (typeof data5 === "string") {
                      if (func3(data5) > 130) {
                        const err26 = { instancePath: instancePath + "/deps/" + i0 + "/name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                        if (vErrors === null) {
                          vErrors = [err26];
                        } else {
                          vErrors.push(err26);
                        }
                        errors++;
                      }
                      if (!pattern0.test(data5)) {
                        const err27 = { instancePath: instancePath + "/deps/" + i0 + "/name", schemaPath: "#/definitions/name/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"' };
                        if (vErrors === null) {
                          vErrors = [err27];
                        } else {
                          vErrors.push(err27);
                        }
                        errors++;
                      }
                    } else {
                      const err28 = { instancePath: instancePath + "/deps/" + i0 + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                  }
                  if (data4.req !== void 0) {
                    let data6 = data4.req;
                    if (typeof data6 === "string") {
                      if (func3(data6) > 1024) {
                        const err29 = { instancePath: instancePath + "/deps/" + i0 + "/req", schemaPath: "#/properties/deps/items/properties/req/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                          vErrors = [err29];
                        } else {
                          vErrors.push(err29);
                        }
                        errors++;
                      }
                      if (func3(data6) < 1) {
                        const err30 = { instancePath: instancePath + "/deps/" + i0 + "/req", schemaPath: "#/properties/deps/items/properties/req/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err30];
                        } else {
                          vErrors.push(err30);
                        }
                        errors++;
                      }
                    } else {
                      const err31 = { instancePath: instancePath + "/deps/" + i0 + "/req", schemaPath: "#/properties/deps/items/properties/req/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  }
                  if (data4.kind !== void 0) {
                    let data7 = data4.kind;
                    if (typeof data7 !== "string") {
                      const err32 = { instancePath: instancePath + "/deps/" + i0 + "/kind", schemaPath: "#/properties/deps/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    if (!(data7 === "normal" || data7 === "dev")) {
                      const err33 = { instancePath: instancePath + "/deps/" + i0 + "/kind", schemaPath: "#/properties/deps/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.deps.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                  }
                  if (data4.registry !== void 0) {
                    let data8 = data4.registry;
                    if (typeof data8 === "string") {
                      if (func3(data8) > 512) {
                        const err34 = { instancePath: instancePath + "/deps/" + i0 + "/registry", schemaPath: "#/properties/deps/items/properties/registry/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                      if (!pattern3.test(data8)) {
                        const err35 = { instancePath: instancePath + "/deps/" + i0 + "/registry", schemaPath: "#/properties/deps/items/properties/registry/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" }, message: 'must match pattern "^https?://\\S+$"' };
                        if (vErrors === null) {
                          vErrors = [err35];
                        } else {
                          vErrors.push(err35);
                        }
                        errors++;
                      }
                    } else {
                      const err36 = { instancePath: instancePath + "/deps/" + i0 + "/registry", schemaPath: "#/properties/deps/items/properties/registry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err37 = { instancePath: instancePath + "/deps/" + i0, schemaPath: "#/properties/deps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
            } else {
              const err38 = { instancePath: instancePath + "/deps", schemaPath: "#/properties/deps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
          if (data.cksum !== void 0) {
            let data9 = data.cksum;
            if (typeof data9 === "string") {
              if (func3(data9) > 64) {
                const err39 = { instancePath: instancePath + "/cksum", schemaPath: "#/definitions/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (!pattern4.test(data9)) {
                const err40 = { instancePath: instancePath + "/cksum", schemaPath: "#/definitions/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            } else {
              const err41 = { instancePath: instancePath + "/cksum", schemaPath: "#/definitions/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          if (data.tsum !== void 0) {
            let data10 = data.tsum;
            if (typeof data10 === "string") {
              if (func3(data10) > 64) {
                const err42 = { instancePath: instancePath + "/tsum", schemaPath: "#/definitions/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (!pattern4.test(data10)) {
                const err43 = { instancePath: instancePath + "/tsum", schemaPath: "#/definitions/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            } else {
              const err44 = { instancePath: instancePath + "/tsum", schemaPath: "#/definitions/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
          if (data.size !== void 0) {
            let data11 = data.size;
            if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
              const err45 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (typeof data11 == "number" && isFinite(data11)) {
              if (data11 > 9007199254740991 || isNaN(data11)) {
                const err46 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              if (data11 < 1 || isNaN(data11)) {
                const err47 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          }
          if (data.dl !== void 0) {
            let data12 = data.dl;
            if (typeof data12 === "string") {
              if (func3(data12) > 2048) {
                const err48 = { instancePath: instancePath + "/dl", schemaPath: "#/properties/dl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              if (func3(data12) < 1) {
                const err49 = { instancePath: instancePath + "/dl", schemaPath: "#/properties/dl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
              if (!pattern6.test(data12)) {
                const err50 = { instancePath: instancePath + "/dl", schemaPath: "#/properties/dl/pattern", keyword: "pattern", params: { pattern: "^(https://([A-Za-z0-9.-]+|\\[[0-9a-f:.]+\\])(:\\d{1,5})?[/?#][^\\s\\\\]*|http://(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?[/?#][^\\s\\\\]*|(?!\\.{1,2}(/|$))[A-Za-z0-9@._+~-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._+~-]+)*)$" }, message: 'must match pattern "^(https://([A-Za-z0-9.-]+|\\[[0-9a-f:.]+\\])(:\\d{1,5})?[/?#][^\\s\\\\]*|http://(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?[/?#][^\\s\\\\]*|(?!\\.{1,2}(/|$))[A-Za-z0-9@._+~-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._+~-]+)*)$"' };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            } else {
              const err51 = { instancePath: instancePath + "/dl", schemaPath: "#/properties/dl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
          if (data.pubtime !== void 0) {
            let data13 = data.pubtime;
            if (typeof data13 === "string") {
              if (func3(data13) > 20) {
                const err52 = { instancePath: instancePath + "/pubtime", schemaPath: "#/properties/pubtime/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              if (!pattern7.test(data13)) {
                const err53 = { instancePath: instancePath + "/pubtime", schemaPath: "#/properties/pubtime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31|02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)Z$" }, message: 'must match pattern "^\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31|02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)Z$"' };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            } else {
              const err54 = { instancePath: instancePath + "/pubtime", schemaPath: "#/properties/pubtime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
          if (data.yanked !== void 0) {
            if (typeof data.yanked !== "boolean") {
              const err55 = { instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
          if (data.yank_reason !== void 0) {
            let data15 = data.yank_reason;
            if (typeof data15 === "string") {
              if (func3(data15) > 300) {
                const err56 = { instancePath: instancePath + "/yank_reason", schemaPath: "#/properties/yank_reason/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              if (func3(data15) < 1) {
                const err57 = { instancePath: instancePath + "/yank_reason", schemaPath: "#/properties/yank_reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            } else {
              const err58 = { instancePath: instancePath + "/yank_reason", schemaPath: "#/properties/yank_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          }
          if (data.removed !== void 0) {
            let data16 = data.removed;
            if (typeof data16 === "string") {
              if (func3(data16) > 300) {
                const err59 = { instancePath: instancePath + "/removed", schemaPath: "#/properties/removed/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              if (func3(data16) < 1) {
                const err60 = { instancePath: instancePath + "/removed", schemaPath: "#/properties/removed/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            } else {
              const err61 = { instancePath: instancePath + "/removed", schemaPath: "#/properties/removed/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          }
          if (data.license !== void 0) {
            let data17 = data.license;
            if (typeof data17 !== "string" && data17 !== null) {
              const err62 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/type", keyword: "type", params: { type: schema11.properties.license.type }, message: "must be string,null" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (typeof data17 === "string") {
              if (func3(data17) > 200) {
                const err63 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              if (func3(data17) < 1) {
                const err64 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
          }
          if (data.repository !== void 0) {
            let data18 = data.repository;
            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
              if (data18.host === void 0) {
                const err65 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              if (data18.id === void 0) {
                const err66 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              if (data18.owner_id === void 0) {
                const err67 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "owner_id" }, message: "must have required property 'owner_id'" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
              if (data18.tag === void 0) {
                const err68 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property 'tag'" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (data18.commit === void 0) {
                const err69 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
              for (const key2 in data18) {
                if (!(key2 === "host" || key2 === "id" || key2 === "owner_id" || key2 === "tag" || key2 === "commit")) {
                  const err70 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              }
              if (data18.host !== void 0) {
                let data19 = data18.host;
                if (typeof data19 === "string") {
                  if (func3(data19) > 255) {
                    const err71 = { instancePath: instancePath + "/repository/host", schemaPath: "#/properties/repository/properties/host/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                  if (!pattern8.test(data19)) {
                    const err72 = { instancePath: instancePath + "/repository/host", schemaPath: "#/properties/repository/properties/host/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.:-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9.:-]*$"' };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                } else {
                  const err73 = { instancePath: instancePath + "/repository/host", schemaPath: "#/properties/repository/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              }
              if (data18.id !== void 0) {
                let data20 = data18.id;
                if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                  const err74 = { instancePath: instancePath + "/repository/id", schemaPath: "#/properties/repository/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
                if (typeof data20 == "number" && isFinite(data20)) {
                  if (data20 > 9007199254740991 || isNaN(data20)) {
                    const err75 = { instancePath: instancePath + "/repository/id", schemaPath: "#/properties/repository/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                  if (data20 < 0 || isNaN(data20)) {
                    const err76 = { instancePath: instancePath + "/repository/id", schemaPath: "#/properties/repository/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
              }
              if (data18.owner_id !== void 0) {
                let data21 = data18.owner_id;
                if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                  const err77 = { instancePath: instancePath + "/repository/owner_id", schemaPath: "#/properties/repository/properties/owner_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
                if (typeof data21 == "number" && isFinite(data21)) {
                  if (data21 > 9007199254740991 || isNaN(data21)) {
                    const err78 = { instancePath: instancePath + "/repository/owner_id", schemaPath: "#/properties/repository/properties/owner_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                  if (data21 < 0 || isNaN(data21)) {
                    const err79 = { instancePath: instancePath + "/repository/owner_id", schemaPath: "#/properties/repository/properties/owner_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                }
              }
              if (data18.tag !== void 0) {
                let data22 = data18.tag;
                if (typeof data22 === "string") {
                  if (func3(data22) > 1024) {
                    const err80 = { instancePath: instancePath + "/repository/tag", schemaPath: "#/properties/repository/properties/tag/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                  if (func3(data22) < 1) {
                    const err81 = { instancePath: instancePath + "/repository/tag", schemaPath: "#/properties/repository/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                } else {
                  const err82 = { instancePath: instancePath + "/repository/tag", schemaPath: "#/properties/repository/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              }
              if (data18.commit !== void 0) {
                let data23 = data18.commit;
                if (typeof data23 !== "string" && data23 !== null) {
                  const err83 = { instancePath: instancePath + "/repository/commit", schemaPath: "#/properties/repository/properties/commit/type", keyword: "type", params: { type: schema11.properties.repository.properties.commit.type }, message: "must be string,null" };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
                if (typeof data23 === "string") {
                  if (func3(data23) > 64) {
                    const err84 = { instancePath: instancePath + "/repository/commit", schemaPath: "#/properties/repository/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    if (vErrors === null) {
                      vErrors = [err84];
                    } else {
                      vErrors.push(err84);
                    }
                    errors++;
                  }
                  if (!pattern9.test(data23)) {
                    const err85 = { instancePath: instancePath + "/repository/commit", schemaPath: "#/properties/repository/properties/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err86 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          }
          if (data.artifacts !== void 0) {
            let data24 = data.artifacts;
            if (Array.isArray(data24)) {
              if (data24.length > 64) {
                const err87 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
              const len1 = data24.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data25 = data24[i1];
                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                  if (Object.keys(data25).length > 32) {
                    const err88 = { instancePath: instancePath + "/artifacts/" + i1, schemaPath: "#/properties/artifacts/items/maxProperties", keyword: "maxProperties", params: { limit: 32 }, message: "must NOT have more than 32 properties" };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                } else {
                  const err89 = { instancePath: instancePath + "/artifacts/" + i1, schemaPath: "#/properties/artifacts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              }
            } else {
              const err90 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          }
          if (data.provenance !== void 0) {
            let data26 = data.provenance;
            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
              if (Object.keys(data26).length > 32) {
                const err91 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/maxProperties", keyword: "maxProperties", params: { limit: 32 }, message: "must NOT have more than 32 properties" };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            } else {
              const err92 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          }
        } else {
          const err93 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        validate10.errors = vErrors;
        return errors === 0;
      }
    })
  ),
  /***/
  2174: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        publishPackages: () => (
          /* binding */
          publishPackages
        )
      });
      var promises_ = __webpack_require__(1455);
      var external_node_path_ = __webpack_require__(6760);
      var started = __webpack_require__(2977);
      var errors = __webpack_require__(7406);
      var failure = __webpack_require__(4132);
      ;
      function expectOk(answer) {
        if (answer.status >= 200 && answer.status < 300)
          return answer;
        answer.discard();
        const { method, host, status } = answer;
        throw new failure.H({ kind: "status", method, host, status, what: `HTTP status ${status}` });
      }
      async function readBytes(answer) {
        const chunks = [];
        for await (const chunk of answer.body)
          chunks.push(chunk);
        return Buffer.concat(chunks);
      }
      async function readJson(answer) {
        const bytes = await readBytes(answer);
        const type = answer.headers["content-type"] ?? "";
        const { method, host, status } = answer;
        const refusal2 = (what) => new failure.H({ kind: "notJson", method, host, status, what });
        if (!/^application\/(?:[a-z0-9.+-]*\+)?json\b/i.test(type)) {
          throw refusal2(`HTTP status ${status} with ${/^text\/html/i.test(type) ? "an HTML page" : "something else"} instead of JSON`);
        }
        try {
          return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
        } catch {
          throw refusal2(`HTTP status ${status} with broken JSON`);
        }
      }
      var http_fetch = __webpack_require__(3054);
      ;
      function fieldsOf(value) {
        return isFields(value) ? value : {};
      }
      function isFields(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function listOf(value) {
        return Array.isArray(value) ? value : [];
      }
      function textOf(value) {
        return typeof value === "string" && value !== "" ? value : void 0;
      }
      function idOf(value) {
        return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
      }
      function oidOf(value) {
        return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : void 0;
      }
      function timeOf(value) {
        const time2 = typeof value === "string" ? Date.parse(value) : Number.NaN;
        return Number.isNaN(time2) ? void 0 : new Date(time2).toISOString().replace(/\.\d+Z$/, "Z");
      }
      ;
      const DEFAULT_WAIT = 6e4;
      function restAnswer(raw2, now) {
        const { status, headers } = raw2;
        const limited = limitOf(raw2, now);
        if (limited !== void 0)
          return limited;
        if (status >= 200 && status < 300)
          return { kind: "ok", status, headers, data: raw2.data };
        const message = messageOf(raw2.data);
        if (status >= 400 && status < 500 && status !== 408 && isFields(raw2.data)) {
          return { kind: "refused", status, message, data: raw2.data };
        }
        const wait = retryAfterOf(headers, now);
        const cause = new Error(`HTTP status ${status}${message === "" ? "" : `: ${message}`}`);
        return { kind: "unclear", cause, ...wait === void 0 ? {} : { retryAfter: wait } };
      }
      function graphAnswer(raw2, now) {
        const answer = restAnswer(raw2, now);
        if (answer.kind !== "ok")
          return answer;
        const data = fieldsOf(raw2.data);
        const errors2 = listOf(data.errors).map(graphErrorOf);
        const limit = errors2.find(({ type, message }) => type === "RATE_LIMITED" || isSecondary(message));
        if (limit !== void 0) {
          const primary = !isSecondary(limit.message);
          const wait = (primary ? resetOf(raw2.headers, now) : retryAfterOf(raw2.headers, now)) ?? DEFAULT_WAIT;
          return { kind: "limited", message: limit.message, retryAfter: wait, primary };
        }
        if (errors2.some(({ message }) => isTransient(message))) {
          return { kind: "unclear", cause: new Error(errors2.map(({ message }) => message).join("; ")) };
        }
        if (errors2.length > 0)
          return { kind: "errors", headers: raw2.headers, errors: errors2, data: fieldsOf(data.data) };
        if (isFields(data.data))
          return { ...answer, data: data.data };
        return { kind: "unclear", cause: new Error("an answer without data") };
      }
      function limitOf({ status, headers, data }, now) {
        if (status !== 403 && status !== 429)
          return void 0;
        const message = messageOf(data);
        const asked = retryAfterOf(headers, now);
        if (asked !== void 0)
          return { kind: "limited", message, retryAfter: asked, primary: false };
        if (isSecondary(message))
          return { kind: "limited", message, retryAfter: DEFAULT_WAIT, primary: false };
        if (headerOf(headers, "x-ratelimit-remaining") === "0" || /^API rate limit exceeded/i.test(message)) {
          return { kind: "limited", message, retryAfter: resetOf(headers, now) ?? DEFAULT_WAIT, primary: true };
        }
        return status === 429 ? { kind: "limited", message, retryAfter: DEFAULT_WAIT, primary: false } : void 0;
      }
      function isSecondary(message) {
        return /\bsecondary rate\b|abuse detection/i.test(message);
      }
      function isTransient(message) {
        return /^Something went wrong|timed? ?out\b|^Internal server error|temporarily unavailable/i.test(message);
      }
      function retryAfterOf(headers, now) {
        const text = headerOf(headers, "retry-after");
        if (text === void 0)
          return void 0;
        if (/^\d{1,9}$/.test(text))
          return Number(text) * 1e3;
        const time2 = Date.parse(text);
        return Number.isNaN(time2) ? void 0 : Math.max(0, time2 - now);
      }
      function resetOf(headers, now) {
        const text = headerOf(headers, "x-ratelimit-reset");
        return text !== void 0 && /^\d{1,12}$/.test(text) ? Math.max(0, Number(text) * 1e3 + 1e3 - now) : void 0;
      }
      function headerOf(headers, name) {
        const value = headers[name];
        return Array.isArray(value) ? value[0] : value;
      }
      function graphErrorOf(value) {
        const { type, message, path, extensions } = fieldsOf(value);
        return {
          type: textOf(type) ?? "",
          message: cleaned(textOf(message) ?? "an error without a message"),
          path: listOf(path).join("."),
          static: textOf(fieldsOf(extensions).code) !== void 0 && type === void 0
        };
      }
      function messageOf(data) {
        const { message, errors: errors2 } = fieldsOf(data);
        const details = listOf(errors2).map((item) => {
          const { field: field2, code, message: text } = fieldsOf(item);
          return typeof item === "string" ? item : textOf(text) ?? [field2, code].filter((part) => textOf(part)).join(" ");
        });
        return cleaned([textOf(message), ...details].filter((part) => textOf(part) !== void 0).join("; "));
      }
      function cleaned(text) {
        return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").trim().slice(0, 400);
      }
      var address = __webpack_require__(3414);
      ;
      function apiOrigins(site) {
        return [.../* @__PURE__ */ new Set([new URL(site.rest).origin, new URL(site.graphql).origin, uploadOrigin(site)])];
      }
      function uploadOrigin(site) {
        const { protocol, hostname, origin } = new URL(site.rest);
        const split = hostname === "api.github.com" || /^api\.[a-z0-9-]+\.ghe\.com$/.test(hostname);
        if (!split || protocol !== "https:" || (0, address.U9)(hostname))
          return origin;
        return origin.replace("//api.", "//uploads.");
      }
      function uploadAddress(template, name, site) {
        const text = template.replace(/\{[^}]*\}$/, "");
        if (!URL.canParse(text))
          return void 0;
        const url = new URL(text);
        const own = url.origin === uploadOrigin(site) || url.origin === new URL(site.rest).origin;
        if (!own || url.username !== "" || url.password !== "")
          return void 0;
        url.search = "";
        url.hash = "";
        url.searchParams.set("name", name);
        return url.href;
      }
      function assetUrl(site, { owner, name }, tag, asset) {
        const parts = [owner, name, "releases", "download", tag, asset].map(encodeURIComponent);
        return `${site.server}/${parts.join("/")}`;
      }
      ;
      function tokenKind(token) {
        if (token.startsWith("ghs_"))
          return "installation";
        if (token.startsWith("github_pat_"))
          return "fine-grained";
        return /^gh[po]_/.test(token) ? "classic" : "unknown";
      }
      function checkToken(token, host) {
        if (token === "") {
          throw new errors.gl("TOKEN_MISSING", `Cannot ask ${host}: the token is empty`, {
            found: "an empty token",
            expected: "a token of GitHub",
            cure: "Check that the secret exists and that this event may read it (pull requests from forks may not)"
          });
        }
        if (/^[\x21-\x7e]{1,4000}$/.test(token))
          return token;
        throw new errors.gl("TOKEN_INVALID", `Cannot ask ${host}: the token is not one`, {
          found: "a text with spaces, line breaks or letters that no token has",
          expected: "the token alone",
          cure: "Set the secret again, without quotes and line breaks"
        });
      }
      function writableFrom(facts2) {
        const { permission: permission2, kind, scopes, isPublic, isArchived } = facts2;
        if (isArchived || permission2 !== "ADMIN" && permission2 !== "MAINTAIN" && permission2 !== "WRITE")
          return void 0;
        if (kind === "fine-grained")
          return void 0;
        if (scopes === void 0)
          return kind === "installation" ? true : void 0;
        const granted = scopes.split(",").map((scope) => scope.trim());
        return granted.includes("repo") || isPublic && granted.includes("public_repo") ? true : void 0;
      }
      ;
      const API_VERSION = "2022-11-28";
      const HEADERS = {
        "user-agent": "clyde-registry",
        accept: "application/vnd.github+json",
        "x-github-api-version": API_VERSION
      };
      const API_LIMITS = { maxBytes: 96 * 1024 * 1024, idle: 6e4, total: 18e4 };
      const FILE_LIMITS = { idle: 9e4, total: 18e5 };
      function createGitHubApi(access) {
        const { site, pacing } = access;
        const token = checkToken(access.token, new URL(site.rest).host);
        const fetch = access.fetch ?? (0, http_fetch.Hy)({});
        const credential = { authorization: `Bearer ${token}`, origins: apiOrigins(site) };
        const idle = access.idle === void 0 ? {} : { idle: access.idle };
        const limits = { ...API_LIMITS, ...idle };
        const fileLimits = { ...FILE_LIMITS, ...idle };
        const ask2 = (request, read) => settle(() => fetch({ limits, ...request, credential }), { read, now: () => pacing.now(), token });
        return {
          site,
          tokenKind: tokenKind(token),
          pacing,
          progress: access.progress,
          rest: async (route, parameters) => ask2(await restRequest(site, route, parameters), restAnswer),
          graphql: (query2, variables) => ask2({ url: site.graphql, ...json({ query: query2, variables }), method: "POST" }, graphAnswer),
          upload: (url, type, body) => ask2({ url, method: "POST", headers: { ...HEADERS, "content-type": type }, body, limits: fileLimits }, restAnswer),
          async open(route, parameters, maxBytes) {
            const request = await restRequest(site, route, parameters);
            const headers = { ...request.headers, accept: "application/octet-stream" };
            const answer = await fetch({ ...request, headers, credential, limits: { ...fileLimits, maxBytes } });
            if (answer.status >= 200 && answer.status < 300)
              return answer;
            const seen = await settle(async () => answer, { read: restAnswer, now: () => pacing.now(), token });
            return seen.kind === "ok" ? { kind: "unclear", cause: new Error("an answer that contradicts itself") } : seen;
          }
        };
      }
      async function restRequest(site, route, parameters) {
        const { endpoint } = await __webpack_require__.e(
          /* import() */
          159
        ).then(__webpack_require__.bind(__webpack_require__, 5159));
        const { method, url, body } = endpoint(route, { ...parameters, baseUrl: site.rest });
        const request = { url, method, headers: HEADERS };
        return body === void 0 ? request : { ...request, ...json(body) };
      }
      function json(value) {
        return { body: JSON.stringify(value), headers: { ...HEADERS, "content-type": "application/json; charset=utf-8" } };
      }
      async function settle(send, { read, now, token }) {
        let seen;
        try {
          const answer = await send();
          seen = answer;
          const { status, headers } = answer;
          const data = status === 204 ? void await readBytes(answer) : await readJson(answer);
          return read({ status, headers, data: withoutSecret(data, status, token) }, now());
        } catch (thrown) {
          if (!(thrown instanceof failure.H))
            throw thrown;
          const said = seen !== void 0 && seen.status >= 400 ? read({ ...seen, data: void 0 }, now()) : void 0;
          return said === void 0 || said.kind === "unclear" ? { ...said, kind: "unclear", cause: thrown } : said;
        }
      }
      function withoutSecret(data, status, token) {
        if (status < 300 && fieldsOf(data).errors === void 0)
          return data;
        const text = JSON.stringify(data);
        return text.includes(token) ? JSON.parse(text.replaceAll(token, "***")) : data;
      }
      ;
      function publisherFrom({ id: id2, ownerId, owner, fullName }, site) {
        return { host: new URL(site.server).host, id: id2, owner_id: ownerId, owner, full_name: fullName };
      }
      function metadataFrom({ description, homepage, license, topics, url }) {
        return {
          ...description === void 0 ? {} : { description },
          ...homepage === void 0 ? {} : { homepage },
          ...license === void 0 ? {} : { license },
          ...url === void 0 ? {} : { repository: url },
          keywords: topics
        };
      }
      function isSameRepository(a, b) {
        return a.owner.toLowerCase() === b.owner.toLowerCase() && a.name.toLowerCase() === b.name.toLowerCase();
      }
      function pagesUrl({ owner, name }, site) {
        const login = owner.toLowerCase();
        if (new URL(site.server).host !== "github.com")
          return `${site.server}/pages/${owner}/${name}/`;
        return name.toLowerCase() === `${login}.github.io` ? `https://${login}.github.io/` : `https://${login}.github.io/${name}/`;
      }
      ;
      function releaseFrom(value) {
        const fields = fieldsOf(value);
        const id2 = idOf(fields.id);
        const tag = textOf(fields.tag_name);
        const { draft } = fields;
        if (id2 === void 0 || tag === void 0 || typeof draft !== "boolean")
          return void 0;
        const publishedAt = draft ? void 0 : timeOf(fields.published_at);
        const uploadUrl = textOf(fields.upload_url);
        return {
          id: String(id2),
          tag,
          draft,
          immutable: !draft && fields.immutable === true,
          ...publishedAt === void 0 ? {} : { publishedAt },
          url: textOf(fields.html_url) ?? "",
          ...uploadUrl === void 0 ? {} : { uploadUrl }
        };
      }
      function releaseFromEvent(payload) {
        const release = releaseFrom(fieldsOf(payload).release);
        if (release !== void 0)
          return release;
        throw new errors.gl("EVENT_UNSUPPORTED", "Cannot read the event: it has no release", {
          found: "a payload without a complete `release`",
          expected: "the payload of a `release` event",
          cure: "Run the action on `release: { types: [published] }`, on a pushed tag, or by hand with `tag:`"
        });
      }
      function assetFrom(value) {
        const { id: id2, name, size, state, digest, created_at: created } = fieldsOf(value);
        const number = idOf(id2);
        const text = textOf(name);
        const createdAt = typeof created === "string" ? Date.parse(created) : Number.NaN;
        if (number === void 0 || text === void 0 || typeof size !== "number" || Number.isNaN(createdAt))
          return void 0;
        const sha2562 = typeof digest === "string" ? /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1] : void 0;
        return {
          id: String(number),
          name: text,
          size,
          ...sha2562 === void 0 ? {} : { digest: sha2562 },
          // the schema knows `open` beside `uploaded`, and a broken upload leaves `starter`: neither is whole
          state: state === "uploaded" ? "uploaded" : "starter",
          createdAt
        };
      }
      ;
      const READ_PATIENCE = { attempts: 5, base: 500, cap: 8e3, primary: 6e4, secondary: 3e5 };
      function worthWaiting({ primary, retryAfter }) {
        return retryAfter <= (primary ? READ_PATIENCE.primary : READ_PATIENCE.secondary);
      }
      async function readPatiently(api, ask2) {
        for (let attempt = 1; ; attempt++) {
          const answer = await ask2();
          if (attempt >= READ_PATIENCE.attempts || !isPassing(answer))
            return answer;
          const jitter = api.pacing.random() * Math.min(READ_PATIENCE.cap, READ_PATIENCE.base * 2 ** (attempt - 1));
          const wait = Math.round((answer.retryAfter ?? 0) + jitter);
          const why = answer.kind === "limited" ? "asks to wait" : "gave no clear answer";
          api.progress?.step(`GitHub ${why}; reading again in ${(wait / 1e3).toFixed(1)} s`);
          await api.pacing.sleep(wait);
        }
      }
      function isPassing(answer) {
        if (answer.kind === "limited" && "primary" in answer)
          return worthWaiting(answer);
        return answer.kind === "unclear" && (!("retryAfter" in answer) || (answer.retryAfter ?? 0) <= READ_PATIENCE.secondary);
      }
      ;
      function lostOr(answer) {
        if (answer.kind === "unclear")
          return { ...answer, kind: "lost" };
        if (!worthWaiting(answer))
          return refused("RATE_LIMITED", answer.message, answer.retryAfter);
        return { kind: "lost", cause: new Error(`GitHub limits requests: ${answer.message}`), retryAfter: answer.retryAfter };
      }
      function refused(code, found2, retryAfter) {
        return { kind: "refused", code, found: found2, ...retryAfter === void 0 ? {} : { retryAfter } };
      }
      const PROTECTED = /GH006|GH013|repository rule violation|rule violations|protected branch|changes must be made through|required status check|must have verified signatures|pre-receive hook/i;
      const FORBIDDEN = /not accessible by|correct permissions|required scopes|SAML|IP allow list|archived|must have (?:push|write)|not authorized/i;
      const STALE = /expected branch to point to|\bis at \S+ but expected|No commit exists with specified expectedHeadOid/i;
      function commitOutcome(answer) {
        if (answer.kind === "ok") {
          const commit2 = oidOf(fieldsOf(fieldsOf(fieldsOf(answer.data).createCommitOnBranch).commit).oid);
          if (commit2 !== void 0)
            return { kind: "done", commit: commit2 };
          return { kind: "lost", cause: new Error("an answer without the commit") };
        }
        if (answer.kind === "errors")
          return commitRefusal(answer.errors);
        if (answer.kind === "refused")
          return indexRefusal(answer.status, answer.message);
        return lostOr(answer);
      }
      function commitRefusal(errors2) {
        const found2 = outcomes_textOf(errors2);
        const has = (type) => errors2.some((error) => error.type === type);
        if (has("STALE_DATA") || STALE.test(found2))
          return { kind: "stale" };
        if (has("BRANCH_PROTECTION_RULE_VIOLATION") || PROTECTED.test(found2))
          return refused("INDEX_PROTECTED", found2);
        if (has("FORBIDDEN") || has("INSUFFICIENT_SCOPES") || FORBIDDEN.test(found2))
          return refused("INDEX_FORBIDDEN", found2);
        if (has("NOT_FOUND"))
          return /repository/i.test(found2) ? refused("INDEX_NOT_FOUND", found2) : { kind: "stale" };
        if (has("UNPROCESSABLE") || errors2.some((error) => error.static))
          return refused("GITHUB_UNEXPECTED", found2);
        return { kind: "lost", cause: new Error(found2) };
      }
      function outcomes_textOf(errors2) {
        return errors2.map(({ type, message }) => type === "" ? message : `${type}: ${message}`).join("; ");
      }
      function indexRefusal(status, message) {
        const found2 = `HTTP status ${status}: ${message}`;
        if (status === 401)
          return refused("TOKEN_INVALID", found2);
        if (status === 403)
          return refused(PROTECTED.test(message) ? "INDEX_PROTECTED" : "INDEX_FORBIDDEN", found2);
        if (status === 404)
          return refused("INDEX_NOT_FOUND", found2);
        return refused(PROTECTED.test(message) ? "INDEX_PROTECTED" : "GITHUB_UNEXPECTED", found2);
      }
      function queryOutcome(answer) {
        switch (answer.kind) {
          case "ok":
            return queried(answer);
          case "errors":
            return answer.errors.every(saysEnough) ? queried(answer) : queryRefusal(answer.errors);
          case "refused": {
            const outcome = indexRefusal(answer.status, answer.message);
            return outcome.code === "GITHUB_UNEXPECTED" ? { ...outcome, code: "INDEX_UNREADABLE" } : outcome;
          }
          case "limited":
            return refused("RATE_LIMITED", answer.message, answer.retryAfter);
          case "unclear":
            return refused("INDEX_UNREADABLE", answer.cause.message);
        }
      }
      function queried({ data, headers }) {
        const { repository } = fieldsOf(data);
        const scopes = headerOf(headers, "x-oauth-scopes");
        if (isFields(repository))
          return { kind: "ok", repository, scopes };
        return refused("INDEX_NOT_FOUND", "no such repository, as far as this token can see");
      }
      function saysEnough({ type, path }) {
        if (/^repository\.ref\.refUpdateRule(?:\.|$)/.test(path))
          return true;
        return type === "NOT_FOUND" && /^repository\.(?:ref\.target|object)\.f\d+$/.test(path);
      }
      function queryRefusal(errors2) {
        const found2 = outcomes_textOf(errors2);
        if (errors2.some(({ type, path }) => type === "NOT_FOUND" && path === "repository"))
          return refused("INDEX_NOT_FOUND", found2);
        const forbidden = errors2.some(({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES");
        return refused(forbidden ? "INDEX_FORBIDDEN" : "INDEX_UNREADABLE", found2);
      }
      function foundingOutcome(answer) {
        if (answer.kind === "ok")
          return answer;
        if (answer.kind !== "refused")
          return lostOr(answer);
        const { status, message } = answer;
        if (status === 409 && /repository is empty/i.test(message))
          return { kind: "empty" };
        if (/reference already exists|sha" wasn't supplied|is at \S+ but expected|expected to be at/i.test(message))
          return { kind: "stale" };
        const outcome = indexRefusal(status, message);
        return outcome.code === "INDEX_NOT_FOUND" ? { ...outcome, code: "INDEX_FORBIDDEN" } : outcome;
      }
      function releaseOutcome(answer) {
        if (answer.kind === "ok")
          return answer;
        if (answer.kind !== "refused")
          return lostOr(answer);
        const { status, message, data } = answer;
        const found2 = `HTTP status ${status}: ${message}`;
        if (status === 401)
          return refused("TOKEN_INVALID", found2);
        if (status === 403 || status === 404)
          return refused("RELEASE_FORBIDDEN", found2);
        if (status === 422 && hasCode(data, "already_exists", "tag_name"))
          return { kind: "taken" };
        if (status === 422)
          return refused("RELEASE_BLOCKED", found2);
        return refused("GITHUB_UNEXPECTED", found2);
      }
      function uploadOutcome(answer) {
        if (answer.kind === "ok")
          return answer;
        if (answer.kind !== "refused")
          return lostOr(answer);
        const { status, message, data } = answer;
        const found2 = `HTTP status ${status}: ${message}`;
        if (status === 401)
          return refused("TOKEN_INVALID", found2);
        if (status === 422 && hasCode(data, "already_exists"))
          return { kind: "exists" };
        if (status === 422 && /immutable release/i.test(message))
          return refused("RELEASE_IMMUTABLE", found2);
        if (status === 403 || status === 404)
          return refused("ASSET_FORBIDDEN", found2);
        return refused("GITHUB_UNEXPECTED", found2);
      }
      function fetchOutcome(answer) {
        switch (answer.kind) {
          case "ok":
            return answer;
          case "limited":
            return refused("RATE_LIMITED", answer.message, answer.retryAfter);
          case "unclear":
            return refused("GITHUB_UNAVAILABLE", answer.cause.message);
          case "refused": {
            const found2 = `HTTP status ${answer.status}: ${answer.message}`;
            if (answer.status === 404)
              return { kind: "missing", found: found2 };
            if (answer.status === 401)
              return refused("TOKEN_INVALID", found2);
            return refused(answer.status === 403 ? "RELEASE_FORBIDDEN" : "GITHUB_UNEXPECTED", found2);
          }
        }
      }
      function hasCode(data, code, field2) {
        return listOf(data.errors).map(fieldsOf).some((error) => error.code === code && (field2 === void 0 || error.field === field2));
      }
      ;
      const PAGE = 100;
      const MOST_PAGES = 10;
      const REFUSAL_BYTES = 65536;
      function createGitHubAssets(calls) {
        return {
          list: (release) => list(calls, release),
          upload: (release, name, file) => upload(calls, release, name, file),
          remove: (asset) => remove(calls, asset),
          download: (release, asset) => download(calls, release, asset),
          downloadUrl: (release, name) => assetUrl(calls.api.site, calls.repository, release.tag, name)
        };
      }
      async function list(calls, { id: id2, tag }) {
        const action = `Cannot list the files of the release ${tag}`;
        const route = "GET /repos/{owner}/{repo}/releases/{release_id}/assets";
        const assets = [];
        for (let page = 1; page <= MOST_PAGES; page++) {
          const data = await calls.read(action, route, { release_id: id2, per_page: PAGE, page });
          if (!Array.isArray(data))
            throw calls.unexpected(action, "a list that is none");
          for (const item of listOf(data)) {
            const asset = assetFrom(item);
            if (asset === void 0)
              throw calls.unexpected(action, "an asset without id, name or size");
            assets.push(asset);
          }
          if (data.length < PAGE)
            break;
        }
        return assets;
      }
      async function upload(calls, release, name, file) {
        const action = `Cannot attach ${name} to the release ${release.tag}`;
        const template = await uploadTemplate(calls, release, action);
        const address2 = uploadAddress(template, name, calls.api.site);
        if (address2 === void 0)
          throw foreign(action, template, calls);
        const body = { size: file.size, open: () => file.open() };
        const outcome = uploadOutcome(await calls.api.upload(address2, file.type ?? "application/gzip", body));
        if (outcome.kind === "refused")
          throw calls.refusal(action, outcome);
        if (outcome.kind !== "ok")
          return outcome;
        const asset = assetFrom(outcome.data);
        if (asset !== void 0 && isWhole(asset, name, file))
          return { kind: "stored", asset };
        return { kind: "lost", cause: new Error("an answer that does not show the file as it was sent") };
      }
      function isWhole(asset, name, { size, checksum }) {
        const same = asset.digest === void 0 || asset.digest === checksum;
        return asset.name === name && asset.state === "uploaded" && asset.size === size && same;
      }
      async function uploadTemplate(calls, release, action) {
        const own = "uploadUrl" in release ? textOf(release.uploadUrl) : void 0;
        if (own !== void 0)
          return own;
        const data = await calls.read(action, "GET /repos/{owner}/{repo}/releases/{release_id}", { release_id: release.id });
        const read = textOf(fieldsOf(data).upload_url);
        if (read === void 0)
          throw calls.unexpected(action, "a release without upload_url");
        return read;
      }
      function foreign(action, template, { api }) {
        const host = URL.canParse(template) ? new URL(template).host : "something that is no address";
        return new errors.gl("HOST_FOREIGN", `${action}: the release names a foreign place for uploads, so nothing was sent`, {
          found: host,
          expected: new URL(uploadOrigin(api.site)).host,
          cure: "Check that the workflow runs on the GitHub that the release is on, and what stands between (GITHUB_API_URL, a proxy)"
        });
      }
      async function remove(calls, asset) {
        const action = `Cannot remove the half-uploaded ${asset.name}`;
        const parameters = { asset_id: asset.id };
        await calls.persist(action, async () => {
          const outcome = uploadOutcome(await calls.write("DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}", parameters));
          if (outcome.kind === "refused" && !/^HTTP status 404\b/.test(outcome.found))
            throw calls.refusal(action, outcome);
          return outcome.kind === "lost" ? outcome : {};
        });
      }
      async function* download(calls, { tag }, asset) {
        const action = `Cannot download ${asset.name} of the release ${tag}`;
        let received = 0;
        try {
          const opened = await readPatiently(calls.api, () => assets_open(calls, asset));
          if (opened.kind !== "open")
            throw downloadRefusal(calls, action, opened);
          for await (const chunk of opened.answer.body) {
            received += chunk.length;
            if (received > asset.size)
              break;
            yield chunk;
          }
        } catch (thrown) {
          throw (0, failure.U)("DOWNLOAD_FAILED", action, thrown);
        }
        if (received !== asset.size)
          throw assets_short(action, received, asset.size);
      }
      async function assets_open({ api, repository }, { id: id2, size }) {
        const parameters = { owner: repository.owner, repo: repository.name, asset_id: id2 };
        const route = "GET /repos/{owner}/{repo}/releases/assets/{asset_id}";
        try {
          const answer = await api.open(route, parameters, Math.max(size, REFUSAL_BYTES));
          if ("kind" in answer)
            return answer;
          const declared = answer.headers["content-length"];
          if (declared === void 0 || Number(declared) === size)
            return { kind: "open", answer };
          answer.discard();
          return { kind: "unclear", cause: new Error(`${declared.slice(0, 20)} bytes instead of ${size}`) };
        } catch (thrown) {
          if (thrown instanceof failure.H)
            return { kind: "unclear", cause: thrown };
          throw thrown;
        }
      }
      function downloadRefusal(calls, action, answer) {
        const outcome = fetchOutcome(answer);
        const found2 = outcome.kind === "ok" ? "nothing" : outcome.found;
        const keep2 = outcome.kind === "refused" && (outcome.code === "TOKEN_INVALID" || outcome.code === "RATE_LIMITED");
        return calls.refusal(action, keep2 ? outcome : { kind: "refused", code: "DOWNLOAD_FAILED", found: found2 });
      }
      function assets_short(action, received, size) {
        return new errors.gl("DOWNLOAD_FAILED", `${action}: it is not as long as it should be`, {
          found: `${received} bytes`,
          expected: `${size} bytes`,
          cure: "Run it again"
        });
      }
      ;
      function refusalError(refusal2, asked) {
        const { code, found: found2 } = refusal2;
        const message = `${asked.action}: ${SUMMARY[code] ?? "GitHub refused it"}`;
        const expected = EXPECTED[code];
        return new errors.gl(code, message, {
          found: refusal2.retryAfter === void 0 ? found2 : `${found2} (free again in ${duration(refusal2.retryAfter)})`,
          ...expected === void 0 ? {} : { expected },
          cure: cureFor(refusal2, asked),
          ...asked.cause === void 0 ? {} : { cause: asked.cause }
        });
      }
      const SUMMARY = {
        TOKEN_INVALID: "GitHub does not accept the token",
        INDEX_NOT_FOUND: "the repository does not exist, or the token may not see it",
        INDEX_FORBIDDEN: "the token may not do that",
        INDEX_PROTECTED: "the branch is protected by rules",
        INDEX_UNREADABLE: "GitHub gave no answer that can be trusted",
        SOURCE_UNREADABLE: "the repository does not exist, or the token may not see it",
        DOWNLOAD_FAILED: "GitHub did not give the file",
        RATE_LIMITED: "the limit of requests is reached",
        RELEASE_FORBIDDEN: "the token may not make or change releases there",
        RELEASE_BLOCKED: "GitHub does not allow this release",
        RELEASE_IMMUTABLE: "the release is immutable",
        ASSET_FORBIDDEN: "the token may not attach files there",
        GITHUB_UNAVAILABLE: "GitHub gave no answer that can be trusted",
        GITHUB_UNEXPECTED: "GitHub answered in a way that is not expected"
      };
      const EXPECTED = {
        TOKEN_INVALID: "a token that is neither expired nor revoked",
        INDEX_NOT_FOUND: "a repository that the token can read",
        SOURCE_UNREADABLE: "a repository that the token can read",
        INDEX_FORBIDDEN: "a token with Contents: write on the index repository",
        INDEX_PROTECTED: "a branch that the token may commit to directly",
        RELEASE_FORBIDDEN: "a token with Contents: write on the package repository",
        ASSET_FORBIDDEN: "a token with Contents: write on the package repository",
        RELEASE_IMMUTABLE: "a draft, to which files can still be attached"
      };
      function cureFor({ code, found: found2, retryAfter }, asked) {
        const name = `${asked.repository.owner}/${asked.repository.name}`;
        switch (code) {
          case "TOKEN_INVALID":
            return "Set the secret again with a new token; an App token lives one hour: make it in the same job";
          case "INDEX_NOT_FOUND":
            return `Check the spelling of ${name}. If it is private, give a token that may read it as \`registry-token\`
${grant(asked)}`;
          case "SOURCE_UNREADABLE":
            return `Check the name ${name}, and give a token that may read it; the job's own token reaches its own repository only`;
          case "INDEX_FORBIDDEN":
            return /SAML/i.test(found2) ? sso(asked) : grant(asked);
          case "INDEX_PROTECTED":
            return `In ${asked.server}/${name}/settings/rules add the GitHub App that commits as a bypass actor (the job's own token cannot be one), or name a branch without rules: \`registry-branch: registry\``;
          case "RATE_LIMITED":
            return `Run the job again in ${duration(retryAfter ?? 6e4)}; what was done so far is kept`;
          case "RELEASE_FORBIDDEN":
            return `${PERMISSIONS}
If that is set already: the job's own token cannot release a commit that changes .github/workflows; make the release by hand and use \`on: release\``;
          case "RELEASE_BLOCKED":
            return "Look at the rules for tags in the settings of the repository. A tag that an immutable release used once stays used up: release the next version";
          case "ASSET_FORBIDDEN":
            return /SAML/i.test(found2) ? sso(asked) : PERMISSIONS;
          case "RELEASE_IMMUTABLE":
            return DRAFT_FIRST;
          default:
            return "Run it again later; if it stays, look at https://www.githubstatus.com and at a proxy between";
        }
      }
      const PERMISSIONS = `Give the job the permission to write, in the workflow file:
permissions:
  contents: write`;
      const DRAFT_FIRST = `Let this action make the release: push a tag instead of publishing a release by hand
on:
  push:
    tags: ["v*"]
It makes a draft, attaches the archive, then publishes. This tag stays used up: release the next version`;
      function sso({ repository, server }) {
        return `Authorise the token for the organisation "${repository.owner}" at ${server}/settings/tokens (Configure SSO)`;
      }
      function grant({ tokenKind: tokenKind2, repository, server }) {
        const { owner, name } = repository;
        const full = `${owner}/${name}`;
        switch (tokenKind2) {
          case "fine-grained":
            return `Edit the token at ${server}/settings/personal-access-tokens: Repository access: ${full}; Permissions: Contents: Read and write`;
          case "classic":
            return `Give the token the scope \`repo\` at ${server}/settings/tokens, and its account write access to ${full}`;
          default:
            return `The job's own token reaches its own repository only, and needs
permissions:
  contents: write
For ${full} use the token of a GitHub App that is installed there with Contents: Read and write:
- uses: actions/create-github-app-token@v3
  id: app
  with:
    client-id: \${{ vars.REGISTRY_APP_CLIENT_ID }}
    private-key: \${{ secrets.REGISTRY_APP_KEY }}
    owner: ${owner}
    repositories: ${name}
    permission-contents: write
- uses: clydepm/action-publish@v1
  with:
    registry: ${full}
    registry-token: \${{ steps.app.outputs.token }}`;
        }
      }
      function duration(milliseconds) {
        const minutes = Math.ceil(milliseconds / 6e4);
        return minutes <= 1 ? "a minute" : `${minutes} minutes`;
      }
      ;
      function createCalls({ api, repository }) {
        const place2 = { owner: repository.owner, repo: repository.name };
        const asked = { repository, tokenKind: api.tokenKind, server: api.site.server };
        const refusal2 = (action, why) => refusalError(why, { ...asked, action });
        const fetched = async (action, route, parameters) => {
          const answer = await readPatiently(api, () => api.rest(route, { ...place2, ...parameters }));
          const outcome = fetchOutcome(answer);
          if (outcome.kind === "refused")
            throw refusal2(action, outcome);
          return outcome;
        };
        const calls = {
          api,
          repository,
          refusal: refusal2,
          write: (route, parameters) => api.rest(route, { ...place2, ...parameters }),
          async read(action, route, parameters) {
            const outcome = await fetched(action, route, parameters);
            if (outcome.kind === "missing")
              throw missing(action, outcome.found);
            return outcome.data;
          },
          async readIfThere(action, route, parameters) {
            const outcome = await fetched(action, route, parameters);
            return outcome.kind === "missing" ? void 0 : outcome.data;
          },
          persist: (action, attempt) => persist(calls, action, attempt),
          unexpected: (action, found2) => refusal2(action, { kind: "refused", code: "GITHUB_UNEXPECTED", found: found2 })
        };
        return calls;
      }
      async function persist({ api, refusal: refusal2 }, action, attempt) {
        for (let count = 1; ; count++) {
          const outcome = await attempt();
          if (!isLost(outcome))
            return outcome;
          const found2 = outcome.cause instanceof Error ? outcome.cause.message : "no clear answer";
          if (count >= READ_PATIENCE.attempts)
            throw refusal2(action, { kind: "refused", code: "GITHUB_UNAVAILABLE", found: found2 });
          const jitter = api.pacing.random() * Math.min(READ_PATIENCE.cap, READ_PATIENCE.base * 2 ** (count - 1));
          const wait = Math.round((outcome.retryAfter ?? 0) + jitter);
          api.progress?.step(`GitHub gave no clear answer (${found2}); trying again in ${(wait / 1e3).toFixed(1)} s`);
          await api.pacing.sleep(wait);
        }
      }
      function isLost(outcome) {
        return "kind" in outcome && outcome.kind === "lost";
      }
      function missing(action, found2) {
        return new errors.gl("RELEASE_NOT_FOUND", `${action}: it is not there, or the token may not see it`, {
          found: found2,
          expected: "a repository and a release that the token can read",
          cure: "Check the name of the repository and the token; a deleted release must be made again"
        });
      }
      ;
      const releases_PAGE = 100;
      const releases_MOST_PAGES = 10;
      function createGitHubReleases(options) {
        const calls = createCalls(options);
        return {
          find: (tag) => find(calls, tag),
          createDraft: (tag, commit2) => createDraft(calls, tag, commit2),
          publish: (release) => publish(calls, release),
          ...createGitHubAssets(calls)
        };
      }
      async function find(calls, tag) {
        const drafts = [];
        for (let page = 1; page <= releases_MOST_PAGES; page++) {
          const listed = await readPage(calls, tag, page);
          const own = listed.releases.filter((release) => release.tag === tag);
          const published = own.find((release) => !release.draft);
          if (published !== void 0)
            return published;
          drafts.push(...own);
          if (listed.last)
            break;
          if (page === 1) {
            const older = await findPublished(calls, tag);
            if (older !== void 0)
              return older;
          }
        }
        return drafts.sort((a, b) => Number(a.id) - Number(b.id))[0];
      }
      async function readPage(calls, tag, page) {
        const data = await calls.read(`Cannot look for the release ${tag}`, "GET /repos/{owner}/{repo}/releases", {
          per_page: releases_PAGE,
          page
        });
        const releases = listOf(data).map(releaseFrom);
        if (!Array.isArray(data) || releases.includes(void 0))
          throw calls.unexpected(`Cannot look for the release ${tag}`, "a list that is none");
        return { releases: releases.filter((release) => release !== void 0), last: releases.length < releases_PAGE };
      }
      async function findPublished(calls, tag) {
        const action = `Cannot look for the release ${tag}`;
        const data = await calls.readIfThere(action, "GET /repos/{owner}/{repo}/releases/tags/{tag}", { tag });
        return data === void 0 ? void 0 : releaseOr(calls, action, data);
      }
      function releaseOr(calls, action, data) {
        const release = releaseFrom(data);
        if (release === void 0)
          throw calls.unexpected(action, "a release without id, tag or state");
        return release;
      }
      async function createDraft(calls, tag, commit2) {
        const action = `Cannot make a draft release for ${tag}`;
        const parameters = {
          tag_name: tag,
          ...commit2 === "" ? {} : { target_commitish: commit2 },
          name: tag,
          draft: true,
          // for people only: which version is the latest, the index decides
          prerelease: /\d+\.\d+\.\d+-[0-9a-z]/i.test(tag),
          generate_release_notes: false
        };
        return calls.persist(action, async () => {
          const outcome = releaseOutcome(await calls.write("POST /repos/{owner}/{repo}/releases", parameters));
          if (outcome.kind === "refused")
            return takeUp(calls, { tag, action, refusal: outcome });
          const made = outcome.kind === "ok" ? releaseFrom(outcome.data) : void 0;
          if (made?.tag === tag)
            return made;
          return await find(calls, tag) ?? lostFrom(outcome);
        });
      }
      async function publish(calls, release) {
        if (!release.draft)
          return release;
        const { id: id2, tag } = release;
        const action = `Cannot publish the release ${tag}`;
        const route = "PATCH /repos/{owner}/{repo}/releases/{release_id}";
        return calls.persist(action, async () => {
          const outcome = releaseOutcome(await calls.write(route, { release_id: id2, draft: false }));
          if (outcome.kind === "refused")
            return takeUp(calls, { tag, action, refusal: outcome });
          if (outcome.kind === "taken")
            return await findPublished(calls, tag) ?? lostFrom(outcome);
          const published = outcome.kind === "ok" ? releaseFrom(outcome.data) : void 0;
          if (isPublished(published, release))
            return published;
          const now = await readRelease(calls, id2, action);
          return isPublished(now, release) ? now : lostFrom(outcome);
        });
      }
      async function takeUp(calls, { tag, action, refusal: refusal2 }) {
        const other = refusal2.code === "RELEASE_BLOCKED" ? await findPublished(calls, tag) : void 0;
        if (other === void 0)
          throw calls.refusal(action, refusal2);
        return other;
      }
      function isPublished(seen, wanted) {
        return seen !== void 0 && seen.id === wanted.id && !seen.draft && seen.publishedAt !== void 0;
      }
      async function readRelease(calls, id2, action) {
        const data = await calls.read(action, "GET /repos/{owner}/{repo}/releases/{release_id}", { release_id: id2 });
        return releaseOr(calls, action, data);
      }
      function lostFrom(outcome) {
        if (outcome.kind === "lost" && "cause" in outcome)
          return outcome;
        return { kind: "lost", cause: new Error("an answer that does not show it") };
      }
      ;
      const FILE = "type mode oid object { ... on Blob { oid isTruncated isBinary text } }";
      function aliases(count) {
        const indexes = Array.from({ length: count }, (_, index) => index);
        return {
          variables: indexes.map((index) => `, $p${index}: String!`).join(""),
          // a selection may not be empty
          fields: count === 0 ? "__typename" : indexes.map((index) => `f${index}: file(path: $p${index}) { ${FILE} }`).join(" ")
        };
      }
      function readBranchDocument(count) {
        const { variables, fields } = aliases(count);
        return `query($owner: String!, $name: String!, $ref: String!${variables}) {
  repository(owner: $owner, name: $name) {
    visibility viewerPermission isArchived
    ref(qualifiedName: $ref) {
      refUpdateRule { pattern viewerCanPush requiredApprovingReviewCount }
      target { oid ... on Commit { ${fields} } }
    }
  }
}`;
      }
      function readCommitDocument(count) {
        const { variables, fields } = aliases(count);
        return `query($owner: String!, $name: String!, $oid: GitObjectID!${variables}) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { oid ... on Commit { ${fields} } } }
}`;
      }
      const COMMIT_DOCUMENT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
      const RESOLVE_DOCUMENT = `query($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) {
      target { __typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } } }
    }
  }
}`;
      ;
      function repositoryFrom(value) {
        const fields = fieldsOf(value);
        const account = fieldsOf(fields.owner);
        const id2 = idOf(fields.id);
        const ownerId = idOf(account.id);
        const owner = textOf(account.login) ?? textOf(account.name);
        const name = textOf(fields.name);
        const visibility = visibilityOf(fields.visibility, fields.private);
        if (id2 === void 0 || ownerId === void 0 || owner === void 0 || name === void 0 || visibility === void 0) {
          return void 0;
        }
        const license = textOf(fieldsOf(fields.license).spdx_id);
        const defaultBranch = textOf(fields.default_branch);
        const url = textOf(fields.html_url);
        const description = textOf(fields.description);
        const homepage = textOf(fields.homepage);
        return {
          ...{ id: id2, ownerId, owner, name, visibility },
          fullName: textOf(fields.full_name) ?? `${owner}/${name}`,
          ...defaultBranch === void 0 ? {} : { defaultBranch },
          ...url === void 0 ? {} : { url },
          ...description === void 0 ? {} : { description },
          ...homepage === void 0 ? {} : { homepage },
          ...license === void 0 || license === "NOASSERTION" ? {} : { license },
          topics: listOf(fields.topics).filter((topic) => typeof topic === "string")
        };
      }
      function visibilityOf(visibility, isPrivate) {
        if (visibility === "public" || visibility === "internal" || visibility === "private")
          return visibility;
        if (visibility !== void 0 || typeof isPrivate !== "boolean")
          return void 0;
        return isPrivate ? "private" : "public";
      }
      function repositoryFromEvent(payload) {
        const facts2 = repositoryFrom(fieldsOf(payload).repository);
        if (facts2 !== void 0)
          return facts2;
        throw new errors.gl("EVENT_UNSUPPORTED", "Cannot read the event: it does not say which repository it is about", {
          found: "a payload without a complete `repository`",
          expected: "a repository with numeric ids, owner and visibility",
          cure: "Run the action on a `release`, a pushed tag, a `pull_request` or `workflow_dispatch`"
        });
      }
      async function readRepository(api, repository) {
        const action = `Cannot read the repository ${repository.owner}/${repository.name}`;
        const calls = createCalls({ api, repository });
        const data = await calls.readIfThere(action, "GET /repos/{owner}/{repo}", {});
        if (data === void 0)
          throw calls.refusal(action, { kind: "refused", code: "SOURCE_UNREADABLE", found: "HTTP status 404" });
        const facts2 = repositoryFrom(data);
        if (facts2 === void 0)
          throw calls.unexpected(action, "a repository without ids");
        return facts2;
      }
      async function resolveTag(api, repository, tag) {
        const action = `Cannot look up the tag ${tag}`;
        const calls = createCalls({ api, repository });
        const variables = { ...repository, ref: `refs/tags/${tag}` };
        const outcome = queryOutcome(await readPatiently(api, () => api.graphql(RESOLVE_DOCUMENT, variables)));
        if (outcome.kind === "refused") {
          const code = outcome.code.startsWith("INDEX_") ? "SOURCE_UNREADABLE" : outcome.code;
          throw calls.refusal(action, { ...outcome, code });
        }
        if (outcome.repository.ref === null)
          return void 0;
        let target = fieldsOf(fieldsOf(outcome.repository.ref).target);
        while (target.__typename === "Tag" && target.target !== void 0)
          target = fieldsOf(target.target);
        const commit2 = target.__typename === "Commit" ? oidOf(target.oid) : void 0;
        if (commit2 === void 0)
          throw calls.unexpected(action, "a tag that is not of a commit");
        return commit2;
      }
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_os_ = __webpack_require__(8161);
      var external_node_crypto_ = __webpack_require__(7598);
      var archive_refusal = __webpack_require__(372);
      ;
      const SMALL = 128 * 1024;
      const FILES_AHEAD = 16;
      async function* readAhead(files) {
        const buffers = [];
        const bufferAt = (turn) => {
          const buffer = buffers[turn % FILES_AHEAD] ?? Buffer.allocUnsafeSlow(SMALL + 1);
          buffers[turn % FILES_AHEAD] = buffer;
          return buffer;
        };
        const ahead = [];
        let next = 0;
        try {
          for (const [turn, file] of files.entries()) {
            for (; next < files.length && next < turn + FILES_AHEAD; next++) {
              const upcoming = files[next];
              const place2 = next;
              if (upcoming !== void 0)
                ahead.push((0, started.A)(contentOf(upcoming, () => bufferAt(place2))));
            }
            yield { file, content: await ahead.shift() ?? [] };
          }
        } finally {
          await Promise.allSettled(ahead);
        }
      }
      async function contentOf(file, buffer) {
        if (file.size > SMALL)
          return streamOf(file);
        const bytes = file.open();
        return isReadableInto(bytes) ? [await readInto(buffer(), bytes, file)] : await wholeOf(bytes, file);
      }
      function isReadableInto(bytes) {
        return "readInto" in bytes && typeof bytes.readInto === "function";
      }
      async function readInto(buffer, bytes, file) {
        const seen = await bytes.readInto(buffer.subarray(0, file.size + 1));
        if (seen !== file.size)
          throw changed(file, seen);
        return buffer.subarray(0, seen);
      }
      async function wholeOf(bytes, file) {
        const chunks = [];
        let seen = 0;
        for await (const chunk of bytes) {
          seen += chunk.length;
          if (seen > file.size)
            throw changed(file, seen);
          chunks.push(chunk);
        }
        if (seen < file.size)
          throw changed(file, seen);
        return chunks;
      }
      async function* streamOf(file) {
        let seen = 0;
        for await (const chunk of file.open()) {
          seen += chunk.length;
          if (seen > file.size)
            throw changed(file, seen);
          yield chunk;
        }
        if (seen < file.size)
          throw changed(file, seen);
      }
      function changed(file, seen) {
        return new errors.gl("SOURCE_UNREADABLE", `Cannot pack ${(0, archive_refusal.SP)(file.path)}: it is not as long as it was`, {
          found: seen > file.size ? `at least ${(0, archive_refusal.Tv)(seen)}` : (0, archive_refusal.Tv)(seen),
          expected: (0, archive_refusal.Tv)(file.size),
          cure: "Pack again while nothing writes to the package folder"
        });
      }
      ;
      const ARCHIVE_LIMITS = {
        size: 256 * 1024 * 1024,
        unpackedSize: 512 * 1024 * 1024,
        files: 5e4,
        /** Of one path, root folder included. */
        pathBytes: 4096,
        /** Folders above a file, root folder included. */
        depth: 64,
        /** Unpacked bytes for each packed byte, looked at at every moment once `RATIO_FLOOR` bytes are unpacked. */
        ratio: 200
      };
      const RATIO_FLOOR = 32 * 1024 * 1024;
      var external_node_zlib_ = __webpack_require__(8522);
      ;
      const DEFLATE_BLOCK = 512 * 1024;
      const WINDOW = 32 * 1024;
      const OUTPUT = 160 * 1024;
      const AT_ONCE = 3;
      const GZIP_HEADER = Buffer.from([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]);
      const DEFLATE_END = Buffer.from([3, 0]);
      async function* gzipMember(blocks, level) {
        yield GZIP_HEADER;
        const inFlight = [];
        let checksum = 0;
        let size = 0;
        let before;
        try {
          for await (const block of blocks) {
            inFlight.push((0, started.A)(deflated(block, before, level)));
            checksum = (0, external_node_zlib_.crc32)(block, checksum);
            size += block.length;
            before = block.subarray(-WINDOW);
            if (inFlight.length >= AT_ONCE)
              yield* await inFlight.shift() ?? [];
          }
          for (const pieces of inFlight.splice(0))
            yield* await pieces;
        } finally {
          await Promise.allSettled(inFlight);
        }
        const trailer = Buffer.alloc(8);
        trailer.writeUInt32LE(checksum, 0);
        trailer.writeUInt32LE(size % 2 ** 32, 4);
        yield Buffer.concat([DEFLATE_END, trailer]);
      }
      function deflated(block, dictionary, level) {
        const stream = (0, external_node_zlib_.createDeflateRaw)({
          level,
          memLevel: 9,
          chunkSize: OUTPUT,
          finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
          ...dictionary === void 0 ? {} : { dictionary }
        });
        return new Promise((resolve, reject) => {
          const pieces = [];
          stream.on("data", (piece) => pieces.push(piece));
          stream.once("error", reject);
          stream.once("end", () => resolve(pieces));
          stream.end(block);
        });
      }
      ;
      class BlockFiller {
        #ring = [];
        #turn = 0;
        #filled = 0;
        /** Adds bytes and gives every block that became full. Must be run to its end. */
        *add(bytes) {
          let rest = bytes;
          while (rest.length > 0) {
            const taken2 = rest.length <= DEFLATE_BLOCK - this.#filled ? rest : rest.subarray(0, DEFLATE_BLOCK - this.#filled);
            this.#block.set(taken2, this.#filled);
            this.#filled += taken2.length;
            rest = taken2 === rest ? NOTHING : rest.subarray(taken2.length);
            if (this.#filled === DEFLATE_BLOCK)
              yield this.#next();
          }
        }
        /** What is left once everything has been added. */
        *end() {
          if (this.#filled > 0)
            yield this.#next();
        }
        #next() {
          const full = this.#block.subarray(0, this.#filled);
          this.#turn = (this.#turn + 1) % (AT_ONCE + 1);
          this.#filled = 0;
          return full;
        }
        /** Made when it is needed: a small archive fills a part of one. */
        get #block() {
          const block = this.#ring[this.#turn] ?? Buffer.allocUnsafeSlow(DEFLATE_BLOCK);
          this.#ring[this.#turn] = block;
          return block;
        }
      }
      const NOTHING = new Uint8Array(0);
      ;
      const BLOCK = 512;
      const MTIME = 1153704088;
      const SIZE_LIMIT = 8589934591;
      function tarHeader(entry) {
        const field2 = { mode: entry.kind === "folder" || entry.executable ? 493 : 420, size: entry.size };
        const type = entry.kind === "folder" ? "5" : "0";
        const split = splitPath(entry.path);
        if (split !== void 0)
          return ustar({ ...split, ...field2, type });
        const record = paxRecord("path", entry.path);
        return Buffer.concat([
          ustar({ name: "PaxHeader", prefix: "", mode: 420, size: record.length, type: "x" }),
          record,
          Buffer.alloc(paddingOf(record.length)),
          ustar({ name: standIn(entry.path), prefix: "", ...field2, type })
        ]);
      }
      function tarHeaderLength(path) {
        if (splitPath(path) !== void 0)
          return BLOCK;
        const record = paxRecord("path", path).length;
        return 2 * BLOCK + record + paddingOf(record);
      }
      function paddingOf(size) {
        return (BLOCK - size % BLOCK) % BLOCK;
      }
      function splitPath(path) {
        if (!/^[\x20-\x7e]*$/.test(path))
          return void 0;
        if (path.length <= 100)
          return { name: path, prefix: "" };
        const slash = path.lastIndexOf("/", Math.min(path.length - 2, 155));
        if (slash <= 0 || path.length - slash - 1 > 100)
          return void 0;
        return { name: path.slice(slash + 1), prefix: path.slice(0, slash) };
      }
      function standIn(path) {
        const name = path.replace(/[^\x20-\x7e]/g, "_").slice(0, 100);
        return path.endsWith("/") || !name.endsWith("/") ? name : `${name.slice(0, -1)}_`;
      }
      function paxRecord(key, value) {
        const rest = Buffer.byteLength(` ${key}=${value}
`);
        let length = rest + String(rest).length;
        if (String(length).length > String(rest).length)
          length = rest + String(length).length;
        return Buffer.from(`${length} ${key}=${value}
`);
      }
      function ustar(fields) {
        const block = Buffer.allocUnsafe(BLOCK).fill(0);
        block.write(fields.name, 0, "latin1");
        block.write(octal(fields.mode, 7), 100, "latin1");
        block.write(octal(0, 7), 108, "latin1");
        block.write(octal(0, 7), 116, "latin1");
        block.write(octal(fields.size, 11), 124, "latin1");
        block.write(octal(MTIME, 11), 136, "latin1");
        block.write(" ".repeat(8), 148, "latin1");
        block.write(fields.type, 156, "latin1");
        block.write("ustar\x0000", 257, "latin1");
        block.write(octal(0, 7), 329, "latin1");
        block.write(octal(0, 7), 337, "latin1");
        block.write(fields.prefix, 345, "latin1");
        block.write(`${octal(headerSum(block), 6)}\0 `, 148, "latin1");
        return block;
      }
      function headerSum(block) {
        let sum = 8 * 32;
        for (let at = 0; at < BLOCK; at++)
          if (at < 148 || at >= 156)
            sum += block[at] ?? 0;
        return sum;
      }
      function octal(value, digits) {
        return value.toString(8).padStart(digits, "0");
      }
      ;
      const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
      const GIT_ON_NTFS = /^(?:\.git|git~1)[ .]*(?::.*)?$/is;
      function meansGit(path) {
        return path.split("/").some((segment) => GIT_ON_NTFS.test(segment.replace(IGNORED_BY_HFS, "")));
      }
      var glob = __webpack_require__(8035);
      ;
      const SEGMENT_BYTES = 255;
      const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;
      function danger(path) {
        if (path === "")
          return "is empty";
        if (!path.isWellFormed())
          return "is not Unicode text";
        if (path.startsWith("/"))
          return "is absolute";
        if (path.includes("\\"))
          return "holds a backslash";
        if (/^[A-Za-z]:/.test(path))
          return "starts with a drive letter";
        if (/\p{Cc}/u.test(path))
          return "holds a control character";
        if (/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/.test(path))
          return "holds a character that hides what it says";
        return segmentDanger(path);
      }
      function segmentDanger(path) {
        for (const segment of path.split("/")) {
          if (segment === "..")
            return 'holds ".."';
          if (segment === "." || segment === "")
            return 'has an empty part or "."';
          if (Buffer.byteLength(segment) > SEGMENT_BYTES)
            return `has a part of more than ${SEGMENT_BYTES} bytes`;
        }
        return void 0;
      }
      function unportable(path) {
        const character = /[<>:"|?*]/.exec(path)?.[0];
        if (character !== void 0)
          return `holds ${character}, which Windows cannot store`;
        for (const segment of path.split("/")) {
          if (/[. ]$/.test(segment))
            return "has a part that ends with a dot or a space, which Windows drops";
          if (WINDOWS_DEVICE.test(segment))
            return `has the part "${segment}", which is a device on Windows`;
        }
        return void 0;
      }
      function isAppleDouble(path) {
        return /(?:^|\/)\._[^/]+$/.test(path);
      }
      function belongsToGit(path) {
        return path.split("/").some((segment) => segment.toLowerCase() === ".git");
      }
      function folded(path) {
        if (/^[\x20-\x7e]*$/.test(path))
          return path.toLowerCase();
        return path.normalize("NFD").toUpperCase().toLowerCase().normalize("NFC");
      }
      function sortedByPath(files) {
        const simple = !files.some(({ path }) => /[\ud800-\udfff]/.test(path));
        const bytes = (a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
        return [...files].sort(simple ? (a, b) => a.path < b.path ? -1 : Number(a.path !== b.path) : bytes);
      }
      ;
      const PATHS_BYTES = 16 * 1024 * 1024;
      class PathRegister {
        #known = /* @__PURE__ */ new Map();
        #fold;
        #folderLimit;
        #folders = 0;
        #bytes = 0;
        /** `twins: 'allow'` leaves names that differ in case or Unicode form alone. */
        constructor(options) {
          this.#fold = options.twins === "refuse" ? folded : (path) => path;
          this.#folderLimit = options.folderLimit;
        }
        /** Takes a path (no slash at its end) into the register, or says why it cannot be there. */
        add(path, kind) {
          this.#bytes += Buffer.byteLength(path);
          if (this.#bytes > PATHS_BYTES)
            return tooMuch("bytes of paths", PATHS_BYTES);
          for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
            const clash = this.#take(path.slice(0, slash), { file: false, listed: false });
            if (clash !== void 0)
              return clash;
          }
          return this.#take(path, { file: kind === "file", listed: true });
        }
        #take(path, entry) {
          const key = this.#fold(path);
          const known = this.#known.get(key);
          if (known === void 0) {
            if (!entry.file && ++this.#folders > this.#folderLimit)
              return tooMuch("folders", this.#folderLimit);
            this.#known.set(key, { path, ...entry });
            return void 0;
          }
          if (known.path !== path)
            return { kind: "twin", other: known.path };
          if (known.file !== entry.file)
            return { kind: "file and folder", other: known.path };
          if (entry.listed && known.listed)
            return { kind: "duplicate", other: known.path };
          known.listed ||= entry.listed;
          return void 0;
        }
      }
      function tooMuch(what, limit) {
        return { kind: "too much", found: `more than ${limit} ${what}`, expected: `at most ${limit} ${what}` };
      }
      ;
      function planArchive(files, root, limits) {
        if (files.length === 0)
          throw empty();
        if (files.length > limits.files)
          throw tooLarge(`${files.length} files`, `at most ${limits.files} files`);
        const ordered = sortedByPath(files);
        const problems = ordered.flatMap((file) => pathProblem(file.path, root, limits) ?? []);
        const register = new PathRegister({ twins: "refuse", folderLimit: limits.files });
        for (const file of ordered) {
          const clash = register.add(file.path, "file");
          if (clash?.kind === "too much")
            throw tooLarge(clash.found, clash.expected);
          if (clash !== void 0)
            problems.push(clashProblem(file.path, clash));
        }
        const [first, ...others] = problems;
        if (first !== void 0)
          throw (0, errors.JK)([first, ...others], "Cannot pack the files");
        checkSize(ordered, root, limits);
        return ordered;
      }
      function checkSize(files, root, limits) {
        let total = 0;
        for (const file of files) {
          if (!Number.isSafeInteger(file.size) || file.size < 0)
            throw new RangeError(`size of ${file.path}: ${file.size}`);
          if (file.size > Math.min(limits.unpackedSize, SIZE_LIMIT))
            total = Number.POSITIVE_INFINITY;
          else
            total += tarHeaderLength(`${root}/${file.path}`) + file.size + paddingOf(file.size);
          if (total > limits.unpackedSize) {
            throw tooLarge(`more than ${(0, archive_refusal.Tv)(limits.unpackedSize)} with ${(0, archive_refusal.SP)(file.path)}`, `at most ${(0, archive_refusal.Tv)(limits.unpackedSize)} unpacked`);
          }
        }
      }
      function pathProblem(path, root, limits) {
        const reason = danger(path) ?? unportable(path) ?? otherwise(path) ?? tooLong(path, root, limits);
        if (reason === void 0)
          return void 0;
        return {
          code: "PATH_UNSUPPORTED",
          message: `File ${(0, archive_refusal.SP)(path)} cannot be packed: its path ${reason}`,
          found: (0, archive_refusal.SP)(path),
          expected: "a relative path that Linux, macOS and Windows can store",
          cure: excludeCure(path)
        };
      }
      function otherwise(path) {
        if (meansGit(path))
          return "belongs to git";
        return isAppleDouble(path) ? "is one for metadata of macOS, whose tar does not unpack it" : void 0;
      }
      function tooLong(path, root, limits) {
        if (Buffer.byteLength(`${root}/${path}`) > limits.pathBytes)
          return `is longer than ${limits.pathBytes} bytes`;
        return path.split("/").length > limits.depth ? `is more than ${limits.depth} folders deep` : void 0;
      }
      function clashProblem(path, clash) {
        const reason = {
          duplicate: "it is there twice",
          twin: "on macOS and Windows it is the same file as another",
          "file and folder": "one is a file, the other a folder"
        }[clash.kind];
        return {
          code: "PATH_UNSUPPORTED",
          message: `File ${(0, archive_refusal.SP)(path)} cannot be packed: ${reason}`,
          found: `${(0, archive_refusal.SP)(clash.other)} and ${(0, archive_refusal.SP)(path)}`,
          expected: "paths that differ in more than case and Unicode form",
          cure: excludeCure(path)
        };
      }
      function excludeCure(path) {
        return `Rename the file, or leave it out in .clyde/package.yaml:
exclude:
  - ${JSON.stringify(isAppleDouble(path) ? "**/._*" : (0, glob.k)(path))}`;
      }
      function empty() {
        return new errors.gl("SOURCE_EMPTY", "Cannot pack the files: there are none", {
          found: "no file",
          expected: "at least one file",
          cure: "Check the package folder, and `files` and `exclude` in .clyde/package.yaml"
        });
      }
      function tooLarge(found2, expected) {
        return new errors.gl("ARCHIVE_TOO_LARGE", "Cannot pack the files: they are too many or too large", {
          found: found2,
          expected,
          cure: 'Leave out what users do not need with `exclude` in .clyde/package.yaml, for example `exclude: ["test/data"]`'
        });
      }
      ;
      async function packArchive(input, sink) {
        const limits = { ...ARCHIVE_LIMITS, ...input.limits };
        const files = planArchive(input.files, input.root, limits);
        const tar = (0, external_node_crypto_.createHash)("sha256");
        const archive = (0, external_node_crypto_.createHash)("sha256");
        const count = { unpacked: 0, size: 0 };
        async function* measured() {
          for await (const block of tarBlocks(files, input)) {
            count.unpacked += block.length;
            if (count.unpacked > RATIO_FLOOR && count.unpacked > limits.ratio * count.size)
              throw tooRepetitive(limits);
            tar.update(block);
            yield block;
          }
        }
        for await (const chunk of gzipMember(measured(), input.level ?? 6)) {
          count.size += chunk.length;
          if (count.size > limits.size)
            throw pack_tooLarge(limits);
          archive.update(chunk);
          input.watch?.packed(chunk);
          await sink.write(chunk);
        }
        return {
          checksum: archive.digest("hex"),
          tsum: tar.digest("hex"),
          size: count.size,
          unpackedSize: files.reduce((sum, file) => sum + file.size, 0),
          root: input.root,
          fileCount: files.length
        };
      }
      async function* tarBlocks(files, { root, watch }) {
        const blocks = new BlockFiller();
        yield* blocks.add(tarHeader({ path: `${root}/`, kind: "folder", executable: false, size: 0 }));
        for await (const { file, content } of readAhead(files)) {
          const { path, executable, size } = file;
          const see = watch?.file({ path, executable, size });
          const header = tarHeader({ path: `${root}/${path}`, kind: "file", executable, size });
          for (const block of blocks.add(header))
            yield block;
          if (Symbol.asyncIterator in content) {
            for await (const chunk of content) {
              see?.(chunk);
              yield* blocks.add(chunk);
            }
          } else {
            for (const chunk of content) {
              see?.(chunk);
              for (const block of blocks.add(chunk))
                yield block;
            }
          }
          for (const block of blocks.add(ZEROS.subarray(0, paddingOf(size))))
            yield block;
        }
        yield* blocks.add(ZEROS);
        yield* blocks.end();
      }
      const ZEROS = new Uint8Array(2 * BLOCK);
      function pack_tooLarge(limits) {
        return new errors.gl("ARCHIVE_TOO_LARGE", "Cannot pack the files: the archive grows too large", {
          found: `more than ${(0, archive_refusal.Tv)(limits.size)}`,
          expected: `at most ${(0, archive_refusal.Tv)(limits.size)}`,
          cure: 'Leave out what users do not need with `exclude` in .clyde/package.yaml, for example `exclude: ["test/data"]`'
        });
      }
      function tooRepetitive(limits) {
        return new errors.gl("ARCHIVE_TOO_LARGE", "Cannot pack the files: readers would take the archive for a bomb", {
          found: `more than ${limits.ratio} bytes for each packed byte`,
          expected: `at most ${limits.ratio} once ${(0, archive_refusal.Tv)(RATIO_FLOOR)} are unpacked`,
          cure: 'Leave out the large file that is nearly empty, or make it while building: `exclude: ["data/zeros.bin"]`'
        });
      }
      ;
      class Scratch {
        path;
        #files = 0;
        constructor(path) {
          this.path = path;
        }
        /** Below `parent`, or the system's folder for temporary files. */
        static async make(parent = (0, external_node_os_.tmpdir)()) {
          return new Scratch(await (0, promises_.mkdtemp)((0, external_node_path_.join)(parent, "clyde-")));
        }
        /** Packs files into an archive that can be read until the scratch is disposed. Throws what `packArchive` throws. */
        async pack(files, root, watch) {
          const path = this.#newPath();
          const file = await (0, promises_.open)(path, "wx");
          try {
            const facts2 = await packArchive({ files, root, watch }, { write: (chunk) => file.writeFile(chunk) });
            return { ...facts2, path, open: () => (0, external_node_fs_.createReadStream)(path) };
          } finally {
            await file.close();
          }
        }
        /** Keeps bytes to be read again, as often as needed. */
        async keep(content) {
          const path = this.#newPath();
          const file = await (0, promises_.open)(path, "wx");
          try {
            for await (const chunk of content)
              await file.writeFile(chunk);
          } finally {
            await file.close();
          }
          return () => (0, external_node_fs_.createReadStream)(path);
        }
        async [Symbol.asyncDispose]() {
          await (0, promises_.rm)(this.path, { recursive: true, force: true, maxRetries: 5 });
        }
        #newPath() {
          this.#files += 1;
          return (0, external_node_path_.join)(this.path, String(this.#files));
        }
      }
      ;
      function brokenClaims(all, claims) {
        if (claims.length === 0)
          return [];
        const files = all.filter(({ path }) => !belongsToGit(path));
        return claims.flatMap(({ key, pointer, written: written2, value }) => {
          const problem = key === "files" ? missingGlob({ written: written2, value }, files) : missingReadme(value, files);
          return problem === void 0 ? [] : [{ ...problem, pointer }];
        });
      }
      function missingGlob({ written: written2, value }, files) {
        const test = (0, glob.F)(value);
        if (files.some(({ path }) => test(path)))
          return void 0;
        const inAnyCase = (0, glob.F)(value.toLowerCase());
        const near = files.find(({ path }) => inAnyCase(path.toLowerCase()));
        return {
          code: "FILE_MISSING",
          message: `Glob ${(0, archive_refusal.SP)(written2)} in \`files\` matches no file`,
          found: near === void 0 ? `none of ${files.length} files` : `no such file, but ${(0, archive_refusal.SP)(near.path)}`,
          expected: "a file or folder of the package, relative to its folder",
          cure: written2.startsWith("!") ? `Name it under \`exclude\` instead:
exclude:
  - ${(0, archive_refusal.SP)(written2.slice(1))}` : "Correct the glob or take it out; a file that git ignores is not part of the commit"
        };
      }
      function missingReadme(readme, files) {
        if (files.some(({ path }) => path === readme))
          return void 0;
        const near = files.find(({ path }) => path.toLowerCase() === readme.toLowerCase());
        return {
          code: "FILE_MISSING",
          message: `README ${(0, archive_refusal.SP)(readme)} is not among the files`,
          found: near === void 0 ? "no such file" : `no such file, but ${(0, archive_refusal.SP)(near.path)}`,
          expected: "the path of a file of the package, relative to its folder",
          cure: near === void 0 ? "Correct `readme:`, or commit the file; a file that git ignores is not part of the commit" : `Write \`readme: ${(0, archive_refusal.SP)(near.path)}\``
        };
      }
      var manifest_name = __webpack_require__(9844);
      var manifest_version = __webpack_require__(8495);
      ;
      function archiveName(name, version) {
        const scope = name.scope === void 0 ? "" : `${name.scope}-`;
        const file = `${scope}${name.base}-${(0, manifest_version.HN)(version)}.tar.gz`;
        if (!/^[A-Za-z0-9._-]+$/.test(file))
          throw new RangeError(`not a validated name and version: ${JSON.stringify(file)}`);
        return file;
      }
      function archiveRoot(name, version) {
        return `${name.base}-${version}`;
      }
      function isArchiveRoot(root, name, version) {
        if (!root.endsWith(`-${version}`))
          return false;
        const base = root.slice(0, -version.length - 1);
        return /^[A-Za-z0-9_-]+$/.test(base) && (0, manifest_name.$N)(base) === (0, manifest_name.$N)(name.base);
      }
      ;
      const PIECE = 64 * 1024;
      class ByteReader {
        #chunks;
        #rest = new Uint8Array(0);
        #taken = 0;
        constructor(chunks) {
          this.#chunks = chunks[Symbol.asyncIterator]();
        }
        /** Bytes handed out and not given back. */
        get taken() {
          return this.#taken;
        }
        /** The next bytes, at least one and at most `most`; `undefined` at the end. */
        async some(most = PIECE) {
          while (this.#rest.length === 0) {
            const next = await this.#chunks.next();
            if (next.done === true)
              return void 0;
            this.#rest = next.value;
          }
          const piece = this.#rest.subarray(0, Math.min(most, PIECE));
          this.#rest = this.#rest.subarray(piece.length);
          this.#taken += piece.length;
          return piece;
        }
        /** Exactly `count` bytes, fewer only where the stream ends before. For small counts: they are held in memory. */
        async exactly(count) {
          if (this.#rest.length >= count && count <= PIECE)
            return (count > 0 ? await this.some(count) : void 0) ?? this.#rest.subarray(0, 0);
          const pieces = [];
          let missing2 = count;
          while (missing2 > 0) {
            const piece = await this.some(missing2);
            if (piece === void 0)
              break;
            pieces.push(piece);
            missing2 -= piece.length;
          }
          return Buffer.concat(pieces);
        }
        /** Puts the end of the last piece back, to be taken again. */
        giveBack(count, piece) {
          if (count === 0)
            return;
          this.#taken -= count;
          const back = piece.subarray(piece.length - count);
          this.#rest = this.#rest.length === 0 ? back : Buffer.concat([back, this.#rest]);
        }
        /** Lets the source know that nothing more is wanted. */
        async close() {
          this.#rest = new Uint8Array(0);
          await this.#chunks.return?.();
        }
      }
      ;
      class PathCheck {
        #register;
        #foreign;
        #limits;
        #expectRoot;
        #expectPackage;
        #root;
        #count = 0;
        constructor(options, limits) {
          this.#foreign = options.links === "follow";
          const { expectPackage } = options;
          this.#expectPackage = expectPackage;
          this.#expectRoot = options.expectRoot ?? (expectPackage && archiveRoot(expectPackage.name, expectPackage.version));
          this.#limits = limits;
          this.#register = new PathRegister({ twins: this.#foreign ? "allow" : "refuse", folderLimit: limits.files });
        }
        /** The one root folder; `undefined` before the first entry. */
        get root() {
          return this.#root;
        }
        entry(entry) {
          const full = this.#plain(entry);
          if (this.#foreign && entry.kind === "folder" && entry.path === "./")
            return { kind: "folder", path: "" };
          this.#bounds(full, entry);
          if (isAppleDouble(full) && danger(full) === void 0)
            throw metadata(full);
          if (entry.special && !this.#foreign)
            throw special(entry);
          const path = this.#below(full, entry);
          this.#safe(full, path);
          const clash = this.#register.add(full, entry.kind === "folder" ? "folder" : "file");
          if (clash !== void 0)
            throw clashing(full, clash);
          if (entry.kind === "file" || entry.kind === "folder")
            return { kind: entry.kind, path };
          return { kind: "link", path, target: this.#target(entry, path) };
        }
        /** The path without what tools add to it: a folder's last slash, and a foreign archive's leading `./`. */
        #plain(entry) {
          const path = this.#foreign && entry.path.startsWith("./") ? entry.path.slice(2) : entry.path;
          return entry.kind === "folder" && path.endsWith("/") ? path.slice(0, -1) : path;
        }
        #bounds(full, entry) {
          const { files, pathBytes, depth } = this.#limits;
          if (entry.kind !== "folder" && ++this.#count > files) {
            throw check_tooMuch("it holds too many files", `more than ${files}`, `at most ${files}`);
          }
          if (Buffer.byteLength(full) > pathBytes) {
            throw check_tooMuch("a path in it is too long", (0, archive_refusal.SP)(full), `at most ${pathBytes} bytes`);
          }
          if (full.split("/").length - 1 > depth) {
            throw check_tooMuch("a path in it is too deep", (0, archive_refusal.SP)(full), `at most ${depth} folders`);
          }
        }
        /** Takes the root folder off, and sees to it that there is only one. */
        #below(full, entry) {
          const slash = full.indexOf("/");
          const root = slash === -1 ? full : full.slice(0, slash);
          const reason = danger(full);
          if (reason !== void 0)
            throw unsafe(full, reason);
          if (slash === -1 && entry.kind !== "folder" || (this.#root ?? root) !== root) {
            throw (0, archive_refusal.x5)("ARCHIVE_INVALID", "it has not one root folder", {
              found: this.#root === void 0 ? (0, archive_refusal.SP)(full) : `${(0, archive_refusal.SP)(this.#root)} and ${(0, archive_refusal.SP)(full)}`,
              expected: "everything in one folder",
              cure: `Pack the folder itself: \`tar -czf FILE.tar.gz ${this.#expectRoot ?? "DIR"}\``
            });
          }
          if (!this.#expects(root)) {
            throw (0, archive_refusal.x5)("ARCHIVE_MISMATCH", "its root folder is that of another package or version", {
              found: (0, archive_refusal.SP)(root),
              expected: (0, archive_refusal.SP)(this.#expectRoot ?? root),
              cure: "Publish the archive that was packed from this version"
            });
          }
          this.#root = root;
          return slash === -1 ? "" : full.slice(slash + 1);
        }
        #expects(root) {
          const wanted = this.#expectPackage;
          if (wanted !== void 0)
            return isArchiveRoot(root, wanted.name, wanted.version);
          return this.#expectRoot === void 0 || root === this.#expectRoot;
        }
        #safe(full, path) {
          const reason = path === "" ? void 0 : danger(path);
          if (reason !== void 0)
            throw unsafe(full, reason);
          if (this.#foreign)
            return;
          const other = unportable(full) ?? (meansGit(full) ? "belongs to git, whose hooks are somebody's code" : void 0);
          if (other !== void 0)
            throw unsafe(full, other);
        }
        /** Where a link of a foreign archive leads, if that is inside. A canonical archive has none. */
        #target(entry, path) {
          if (!this.#foreign)
            throw linked(entry, "any");
          const hard = entry.kind === "hard link";
          const written2 = hard ? this.#hardTarget(entry.target) : entry.target;
          const parts = hard ? [] : path.split("/").slice(0, -1);
          if (written2 === void 0 || written2.startsWith("/"))
            throw linked(entry, "out");
          for (const part of written2.split("/")) {
            if (part === ".." && parts.pop() === void 0)
              throw linked(entry, "out");
            if (part !== ".." && part !== "." && part !== "")
              parts.push(part);
          }
          const target = parts.join("/");
          if (target !== "" && danger(target) !== void 0)
            throw linked(entry, "out");
          return target;
        }
        /** A hard link names its file from the top of the archive, root folder included. */
        #hardTarget(target) {
          const plain = target.startsWith("./") ? target.slice(2) : target;
          return plain.startsWith(`${this.#root}/`) ? plain.slice(`${this.#root}/`.length) : void 0;
        }
      }
      function linked(entry, refused2) {
        const found2 = `a ${entry.kind} to ${(0, archive_refusal.SP)(entry.target)}`;
        return refused2 === "any" ? (0, archive_refusal.x5)("ARCHIVE_UNSAFE", `${(0, archive_refusal.SP)(entry.path)} is a ${entry.kind}`, {
          found: found2,
          expected: "regular files and folders: not every system has links",
          cure: "Pack it again with links followed: `tar -h -czf FILE.tar.gz DIR`"
        }) : (0, archive_refusal.x5)("ARCHIVE_UNSAFE", `${(0, archive_refusal.SP)(entry.path)} is a ${entry.kind} that leads out`, {
          found: found2,
          expected: "links to files inside the archive",
          cure: "Put a copy of the file in its place"
        });
      }
      function unsafe(path, reason) {
        return (0, archive_refusal.x5)("ARCHIVE_UNSAFE", `path ${(0, archive_refusal.SP)(path)} ${reason}`, {
          found: (0, archive_refusal.SP)(path),
          expected: "relative paths that Linux, macOS and Windows can store, inside the root folder",
          cure: "Rename or leave out the file and pack again"
        });
      }
      function metadata(path) {
        return (0, archive_refusal.x5)("ARCHIVE_UNSAFE", `${(0, archive_refusal.SP)(path)} is metadata of macOS, not a file`, {
          found: "an AppleDouble file, which the tar of macOS does not unpack and every other one does",
          expected: "files that every system unpacks alike",
          cure: 'Pack it again without them: `COPYFILE_DISABLE=1 tar --exclude "._*" -czf FILE.tar.gz DIR`'
        });
      }
      function special({ path, kind }) {
        return (0, archive_refusal.x5)("ARCHIVE_UNSAFE", `${(0, archive_refusal.SP)(path)} is a ${kind} with special rights`, {
          found: "a setuid, setgid or sticky bit",
          expected: "modes 644 and 755: nothing of a package runs with the rights of another user",
          cure: "Pack it again without: `chmod -R ug-s,-t DIR && tar --format=ustar -czf FILE.tar.gz DIR`"
        });
      }
      function clashing(path, clash) {
        if (clash.kind === "too much")
          return check_tooMuch("it holds too many paths", clash.found, clash.expected);
        const what = {
          duplicate: "is there twice",
          twin: "is the same as another on macOS and Windows",
          "file and folder": "is both a file and a folder"
        }[clash.kind];
        return (0, archive_refusal.x5)("ARCHIVE_UNSAFE", `path ${(0, archive_refusal.SP)(path)} ${what}`, {
          found: `${(0, archive_refusal.SP)(clash.other)} and ${(0, archive_refusal.SP)(path)}`,
          expected: "paths that differ in more than case and Unicode form",
          cure: "Rename or leave out one of the two and pack again"
        });
      }
      function check_tooMuch(what, found2, expected) {
        return (0, archive_refusal.x5)("ARCHIVE_TOO_LARGE", what, {
          found: found2,
          expected,
          cure: "Leave out what users do not need and pack again"
        });
      }
      ;
      const OTHER_NUMBERS = {
        owner: [108, 8],
        group: [116, 8],
        time: [136, 12],
        "device (major)": [329, 8],
        "device (minor)": [337, 8]
      };
      function decodeHeader(block) {
        const stated = octalField(block, 148, 8);
        if (stated === void 0 || stated !== headerSum(block)) {
          throw damaged("a header has a wrong checksum", `${stated ?? "no octal number"}`, `${headerSum(block)}`);
        }
        const format = raw(block, 257, 8);
        const posix = format === "ustar\x0000";
        if (!posix && format !== "ustar  \0")
          throw damaged("a header is of no known format", format, '"ustar"');
        const size = octalField(block, 124, 12);
        const mode = octalField(block, 100, 8);
        if (size === void 0 || mode === void 0) {
          throw damaged("a size or mode in a header is no octal number", `size ${raw(block, 124, 12)}`, "octal digits");
        }
        checkOtherNumbers(block);
        const prefix = textField(block, 345, 155);
        if (!posix && prefix !== "" || !raw(block, 500, 12).match(/^\0*$/)) {
          throw damaged("a header has bytes where each reader has something else", raw(block, 345, 167), "zeros");
        }
        const name = textField(block, 0, 100);
        return {
          name: prefix === "" ? name : `${prefix}/${name}`,
          linkName: textField(block, 157, 100),
          type: block[156] === 0 ? "0" : String.fromCharCode(block[156] ?? 0),
          size,
          executable: (mode & 64) !== 0,
          special: (mode & 3584) !== 0
        };
      }
      function checkOtherNumbers(block) {
        for (const [what, [start, length]] of Object.entries(OTHER_NUMBERS)) {
          const field2 = raw(block, start, length);
          if (octalField(block, start, length) !== void 0 || /^(?:\0*|\x80.*)$/s.test(field2))
            continue;
          throw damaged(`the ${what} in a header is no number`, field2, "octal digits");
        }
      }
      const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
      function decodeText(bytes) {
        try {
          return UTF8.decode(bytes);
        } catch (error) {
          throw (0, archive_refusal.x5)("ARCHIVE_UNSAFE", "a name in it is not UTF-8", {
            found: (0, archive_refusal.SP)(Buffer.from(bytes).toString("latin1")),
            expected: "names in UTF-8",
            cure: "Rename the file with ASCII letters and pack again",
            cause: error
          });
        }
      }
      function textField(block, start, length) {
        const field2 = block.subarray(start, start + length);
        const end = field2.indexOf(0);
        if (end === -1)
          return decodeText(field2);
        if (field2.subarray(end).some((byte) => byte !== 0)) {
          throw damaged("a name in a header goes on behind its end", raw(block, start, length), "zeros");
        }
        return decodeText(field2.subarray(0, end));
      }
      function octalField(block, start, length) {
        const digits = /^ *([0-7]+)[ \0]+$/.exec(raw(block, start, length))?.[1];
        return digits === void 0 ? void 0 : Number.parseInt(digits, 8);
      }
      function raw(block, start, length) {
        return Buffer.from(block.subarray(start, start + length)).toString("latin1");
      }
      function damaged(what, found2, expected) {
        return (0, archive_refusal.x5)("ARCHIVE_INVALID", what, { found: (0, archive_refusal.SP)(found2), expected, cure: "Download or pack it again" });
      }
      ;
      const HARMLESS = /* @__PURE__ */ new Set(["atime", "comment", "ctime", "gid", "gname", "mtime", "uid", "uname"]);
      const VENDOR = /^(?!GNU\.|SUN\.|SCHILY\.(?:realsize|offset|filetype)$)[A-Z][A-Za-z0-9]*\./;
      function parsePax(bytes, scope) {
        const names = {};
        const seen = /* @__PURE__ */ new Set();
        for (const [key, value] of paxRecords(bytes)) {
          if (seen.has(key))
            throw deceptive(`a pax record comes twice: ${(0, archive_refusal.SP)(key)}`, (0, archive_refusal.SP)(key));
          seen.add(key);
          if ((key === "path" || key === "linkpath") && scope === "entry")
            names[key] = value;
          else if (!HARMLESS.has(key) && !VENDOR.test(key))
            throw deceptive(`a pax record changes ${(0, archive_refusal.SP)(key)}`, (0, archive_refusal.SP)(key));
        }
        return names;
      }
      function* paxRecords(bytes) {
        for (let rest = bytes; rest.length > 0; ) {
          const space = rest.indexOf(32);
          const digits = Buffer.from(rest.subarray(0, Math.max(0, Math.min(space, 8)))).toString("latin1");
          const length = /^[1-9][0-9]*$/.test(digits) ? Number(digits) : 0;
          if (length <= space + 1 || length > rest.length || rest[length - 1] !== 10)
            throw malformed(rest);
          const record = rest.subarray(space + 1, length - 1);
          const equals = record.indexOf(61);
          if (equals < 1)
            throw malformed(rest);
          const key = decodeText(record.subarray(0, equals));
          yield [key, key === "path" || key === "linkpath" ? decodeText(record.subarray(equals + 1)) : ""];
          rest = rest.subarray(length);
        }
      }
      function malformed(rest) {
        return (0, archive_refusal.x5)("ARCHIVE_INVALID", "a pax header is malformed", {
          found: (0, archive_refusal.SP)(Buffer.from(rest.subarray(0, 60)).toString("latin1")),
          expected: "records of the form `LENGTH KEY=VALUE` and a line feed",
          cure: "Download or pack it again"
        });
      }
      function deceptive(what, found2) {
        return (0, archive_refusal.x5)("ARCHIVE_UNSAFE", what, {
          found: found2,
          expected: "pax records that give a path, once: clients differ in what they make of others",
          cure: "Pack it again: `tar --format=ustar -czf FILE.tar.gz DIR`"
        });
      }
      ;
      const EXTENSION_LIMIT = 64 * 1024;
      async function nextEntry(tar, dialect) {
        let names;
        for (; ; ) {
          const block = await tar.exactly(BLOCK);
          if (block.length < BLOCK)
            throw cutOff("between two entries");
          if (isZero(block)) {
            if (names !== void 0)
              throw cutOff("after the header of an entry");
            await expectEnd(tar);
            return void 0;
          }
          const header = decodeHeader(block);
          if (header.type === "g" && names !== void 0)
            throw twoNames("a pax header for all behind one for an entry");
          if (header.type === "x" && names !== void 0)
            throw twoNames("a second header");
          if (header.type === "g") {
            parsePax(await extension(tar, header), "all");
          } else if (header.type === "x") {
            names = { ...parsePax(await extension(tar, header), "entry"), pax: true };
          } else if ((header.type === "L" || header.type === "K") && dialect === "foreign") {
            names = merged(names, await longName(tar, header));
          } else {
            return entryOf(header, names ?? {});
          }
        }
      }
      function merged(before, next) {
        const both = Object.keys(next).find((key) => before !== void 0 && key in before);
        if (before?.pax !== true && both === void 0)
          return { ...before, ...next };
        throw twoNames(both === void 0 ? "a long name behind a pax header" : `two records of ${(0, archive_refusal.SP)(both)}`);
      }
      function twoNames(found2) {
        return (0, archive_refusal.x5)("ARCHIVE_UNSAFE", "one entry has more than one header before it", {
          found: found2,
          expected: "one",
          cure: REPACK
        });
      }
      async function extension(tar, header) {
        if (header.size > EXTENSION_LIMIT) {
          throw (0, archive_refusal.x5)("ARCHIVE_TOO_LARGE", "the header of an entry is too long", {
            found: (0, archive_refusal.Tv)(header.size),
            expected: `at most ${(0, archive_refusal.Tv)(EXTENSION_LIMIT)}`,
            cure: REPACK
          });
        }
        const bytes = await tar.exactly(header.size);
        await skipPadding(tar, header.size);
        if (bytes.length < header.size)
          throw cutOff("in the header of an entry");
        return bytes;
      }
      async function longName(tar, header) {
        const bytes = await extension(tar, header);
        const end = bytes.indexOf(0);
        const name = decodeText(end === -1 ? bytes : bytes.subarray(0, end));
        return header.type === "L" ? { path: name } : { linkpath: name };
      }
      async function skipPadding(tar, size) {
        const padding = paddingOf(size);
        if ((await tar.exactly(padding)).length < padding)
          throw cutOff("after the bytes of an entry");
      }
      function entryOf(header, names) {
        const kind = kindOf(header.type);
        const path = names.path ?? header.name;
        if (kind === void 0) {
          throw (0, archive_refusal.x5)("ARCHIVE_UNSAFE", `${(0, archive_refusal.SP)(path)} is neither file nor folder`, {
            found: OTHER_TYPES[header.type] ?? `type ${(0, archive_refusal.SP)(header.type)}`,
            expected: "regular files and folders",
            cure: REPACK
          });
        }
        if (kind !== "file" && header.size !== 0) {
          throw (0, archive_refusal.x5)("ARCHIVE_INVALID", `${(0, archive_refusal.SP)(path)} is a ${kind} with bytes`, {
            found: (0, archive_refusal.Tv)(header.size),
            expected: "none",
            cure: REPACK
          });
        }
        const target = names.linkpath ?? header.linkName;
        const isLink = kind === "symbolic link" || kind === "hard link";
        if (!isLink && (target !== "" || header.linkName !== "") || kind === "file" && header.name.endsWith("/")) {
          throw (0, archive_refusal.x5)("ARCHIVE_UNSAFE", `${(0, archive_refusal.SP)(path)} is something else to each reader`, {
            found: `a ${kind} called ${(0, archive_refusal.SP)(header.name)} that leads to ${(0, archive_refusal.SP)(target)}`,
            expected: "a header that says one thing",
            cure: REPACK
          });
        }
        return { kind, path, target, size: header.size, executable: header.executable, special: header.special };
      }
      function kindOf(type) {
        const kinds = { 0: "file", 1: "hard link", 2: "symbolic link", 5: "folder" };
        return kinds[type];
      }
      const OTHER_TYPES = {
        3: "a character device",
        4: "a block device",
        6: "a fifo",
        7: "a contiguous file",
        D: "a folder of GNU's incremental form",
        K: "a long link in GNU's form",
        L: "a long name in GNU's form",
        M: "a piece of a file from another volume",
        S: "a sparse file"
      };
      async function expectEnd(tar) {
        if ((await tar.exactly(BLOCK)).length < BLOCK)
          throw cutOff("in its end mark, which is two empty blocks");
        for (let piece = await tar.some(); piece !== void 0; piece = await tar.some()) {
          if (isZero(piece))
            continue;
          throw (0, archive_refusal.x5)("ARCHIVE_INVALID", "bytes follow the end of its tar", {
            found: `bytes starting with ${Buffer.from(piece.subarray(0, 8)).toString("hex")}`,
            expected: "zeros or nothing: clients differ in what they make of the rest",
            cure: REPACK
          });
        }
      }
      function isZero(bytes) {
        return bytes.every((byte) => byte === 0);
      }
      function cutOff(where) {
        return (0, archive_refusal.x5)("ARCHIVE_INVALID", "its tar is cut off", {
          found: `its end ${where}`,
          expected: "a whole tar",
          cure: "Download or pack it again"
        });
      }
      const REPACK = "Pack it again: `tar --format=ustar -czf FILE.tar.gz DIR`";
      ;
      const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 224 };
      const TEXT_LIMIT = 4096;
      async function* gunzipMember(archive) {
        await readHeader(archive);
        let checksum = 0;
        let size = 0;
        for await (const chunk of inflated(archive)) {
          checksum = (0, external_node_zlib_.crc32)(chunk, checksum);
          size += chunk.length;
          yield chunk;
        }
        await readTrailer(archive, { checksum, size });
        await gunzip_expectEnd(archive);
      }
      async function readHeader(archive) {
        const fixed = await archive.exactly(10);
        if (fixed[0] !== 31 || fixed[1] !== 139)
          throw notGzip(fixed);
        const flags = fixed[3] ?? 0;
        if (fixed.length < 10)
          throw truncated("the gzip header");
        if (fixed[2] !== 8 || (flags & FLAG.reserved) !== 0)
          throw notGzip(fixed);
        if (flags & FLAG.extra) {
          const length = await archive.exactly(2);
          const extra = (length[0] ?? 0) + (length[1] ?? 0) * 256;
          if ((await archive.exactly(extra)).length < extra)
            throw truncated("the gzip header");
        }
        if (flags & FLAG.name)
          await skipText(archive);
        if (flags & FLAG.comment)
          await skipText(archive);
        if (flags & FLAG.headerCrc && (await archive.exactly(2)).length < 2)
          throw truncated("the gzip header");
      }
      async function skipText(archive) {
        for (let length = 0; length < TEXT_LIMIT; length++) {
          const byte = await archive.exactly(1);
          if (byte.length === 0)
            throw truncated("the gzip header");
          if (byte[0] === 0)
            return;
        }
        throw (0, archive_refusal.x5)("ARCHIVE_INVALID", "its gzip header has no end", {
          found: `a name of more than ${TEXT_LIMIT} bytes`,
          expected: "a gzip file",
          cure: gunzip_REPACK
        });
      }
      async function* inflated(archive) {
        const inflate = (0, external_node_zlib_.createInflateRaw)({ chunkSize: 64 * 1024 });
        const feeding = feed(inflate, archive);
        feeding.catch((error) => inflate.destroy(error));
        try {
          for await (const chunk of inflate)
            yield chunk;
          await feeding;
        } catch (error) {
          throw fromZlib(error);
        } finally {
          inflate.destroy();
          await feeding.catch(() => void 0);
        }
      }
      async function feed(inflate, archive) {
        for (let given = 0; ; ) {
          const piece = await archive.some();
          if (inflate.destroyed)
            return;
          if (piece === void 0) {
            inflate.end();
            return;
          }
          given += piece.length;
          await written(inflate, piece);
          if (inflate.bytesWritten < given)
            return archive.giveBack(given - inflate.bytesWritten, piece);
        }
      }
      function written(inflate, piece) {
        return new Promise((resolve) => {
          const settle2 = () => {
            inflate.off("end", settle2).off("close", settle2);
            resolve();
          };
          inflate.once("end", settle2).once("close", settle2);
          inflate.write(piece, settle2);
        });
      }
      async function readTrailer(archive, counted) {
        const bytes = Buffer.from(await archive.exactly(8));
        if (bytes.length < 8)
          throw truncated("the gzip trailer");
        const stated = { checksum: bytes.readUInt32LE(0), size: bytes.readUInt32LE(4) };
        if (stated.checksum === counted.checksum && stated.size === counted.size % 2 ** 32)
          return;
        throw (0, archive_refusal.x5)("ARCHIVE_INVALID", "its bytes are damaged", {
          found: `CRC-32 ${hex(counted.checksum)} and ${counted.size % 2 ** 32} bytes`,
          expected: `CRC-32 ${hex(stated.checksum)} and ${stated.size} bytes, as its trailer says`,
          cure: AGAIN
        });
      }
      async function gunzip_expectEnd(archive) {
        const more = await archive.exactly(3);
        if (more.length === 0)
          return;
        const member = more[0] === 31 && more[1] === 139;
        throw (0, archive_refusal.x5)("ARCHIVE_INVALID", member ? "it has a second gzip member" : "bytes follow its gzip member", {
          found: `more bytes, starting with ${Buffer.from(more).toString("hex")}`,
          expected: "one gzip member and nothing after it: clients differ in what they make of the rest",
          cure: gunzip_REPACK
        });
      }
      const gunzip_REPACK = "Pack it again in one go: `tar -cf - DIR | gzip -n > FILE.tar.gz`";
      const AGAIN = "Download or pack it again";
      function notGzip(bytes) {
        return (0, archive_refusal.x5)("ARCHIVE_INVALID", "it is not a gzip file", {
          found: bytes.length === 0 ? "an empty file" : `a file that starts with ${Buffer.from(bytes).toString("hex")}`,
          expected: "a gzip file (1f8b08…) with a tar in it",
          cure: gunzip_REPACK
        });
      }
      function truncated(where) {
        return (0, archive_refusal.x5)("ARCHIVE_INVALID", "it is cut off", {
          found: `its end in ${where}`,
          expected: "a whole gzip file",
          cure: AGAIN
        });
      }
      function fromZlib(error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        if (!(error instanceof Error) || !code.startsWith("Z_"))
          return error;
        if (code === "Z_BUF_ERROR")
          return truncated("the packed bytes");
        return (0, archive_refusal.x5)("ARCHIVE_INVALID", "its packed bytes are damaged", {
          found: (0, archive_refusal.SP)(error.message),
          expected: "a deflate stream",
          cure: AGAIN,
          cause: error
        });
      }
      function hex(value) {
        return value.toString(16).padStart(8, "0");
      }
      ;
      async function* meteredArchive(bytes, meter) {
        let size = 0;
        for await (const chunk of bytes) {
          size += chunk.length;
          if (size > meter.limits.size)
            throw meter_tooLarge("it is too large", (0, archive_refusal.Tv)(meter.limits.size));
          meter.hash.update(chunk);
          meter.watch?.packed(chunk);
          yield chunk;
        }
      }
      async function* meteredTar(bytes, meter) {
        let size = 0;
        for await (const chunk of bytes) {
          size += chunk.length;
          const { unpackedSize, ratio } = meter.limits;
          if (size > unpackedSize)
            throw meter_tooLarge("it unpacks to too much", (0, archive_refusal.Tv)(unpackedSize));
          if (size > RATIO_FLOOR && size > ratio * meter.packed()) {
            throw meter_tooLarge("it looks like a bomb", `${ratio} bytes out of each packed byte`);
          }
          meter.hash.update(chunk);
          yield chunk;
        }
      }
      function meter_tooLarge(what, limit) {
        return (0, archive_refusal.x5)("ARCHIVE_TOO_LARGE", what, {
          found: `more than ${limit}`,
          expected: `at most ${limit}`,
          cure: "Leave out what users do not need: `exclude` in .clyde/package.yaml, or `tar --exclude`"
        });
      }
      ;
      async function read_readArchive(bytes, options = {}) {
        const limits = { ...ARCHIVE_LIMITS, ...options.limits };
        const [archiveHash, tarHash] = [(0, external_node_crypto_.createHash)("sha256"), (0, external_node_crypto_.createHash)("sha256")];
        const archive = new ByteReader(meteredArchive(bytes, { limits, hash: archiveHash, watch: options.watch }));
        const tar = new ByteReader(meteredTar(gunzipMember(archive), { limits, hash: tarHash, packed: () => archive.taken }));
        const check = new PathCheck(options, limits);
        const total = { fileCount: 0, unpackedSize: 0 };
        try {
          const dialect = options.links === "follow" ? "foreign" : "canonical";
          for (let entry = await nextEntry(tar, dialect); entry !== void 0; entry = await nextEntry(tar, dialect)) {
            const checked2 = check.entry(entry);
            if (checked2.kind === "link")
              options.onLink?.({ path: checked2.path, target: checked2.target });
            if (entry.kind !== "file")
              continue;
            await passFile(tar, { entry, checked: checked2, options });
            total.fileCount += 1;
            total.unpackedSize += entry.size;
          }
          const root = rootOf(check, total.fileCount);
          return { checksum: archiveHash.digest("hex"), tsum: tarHash.digest("hex"), size: archive.taken, ...total, root };
        } finally {
          await tar.close();
          await archive.close();
        }
      }
      async function passFile(tar, { entry, checked: checked2, options }) {
        const { path } = checked2;
        const { executable, size } = entry;
        const left = { count: size, see: options.watch?.file({ path, executable, size }) };
        await options.onFile?.({ path, executable, size, content: read_contentOf(tar, left) });
        for await (const _ of read_contentOf(tar, left))
          ;
        await skipPadding(tar, size);
      }
      async function* read_contentOf(tar, left) {
        while (left.count > 0) {
          const piece = await tar.some(left.count);
          if (piece === void 0)
            throw cutOff("in the bytes of a file");
          left.count -= piece.length;
          left.see?.(piece);
          yield piece;
        }
      }
      function rootOf({ root }, fileCount) {
        if (root !== void 0 && fileCount > 0)
          return root;
        throw (0, archive_refusal.x5)("ARCHIVE_INVALID", "it is empty", {
          found: root === void 0 ? "a tar without entries" : `no file below ${(0, archive_refusal.SP)(root)}`,
          expected: "one root folder with files in it",
          cure: `Pack the folder itself: ${(0, archive_refusal.SP)("tar -czf FILE.tar.gz DIR")}`
        });
      }
      ;
      const README_BYTES = 64 * 1024;
      const TEXT_BYTES = (
        /* unused pure expression or super */
        null
      );
      const CANDIDATES = 16;
      async function peekArchive(bytes, options = {}) {
        const texts2 = /* @__PURE__ */ new Map();
        const readmes = /* @__PURE__ */ new Map();
        let named;
        const onFile = async (file) => {
          if (file.path === MANIFEST_PATH || file.path === BUILD_FILE_PATH) {
            const text = await wholeText(file);
            texts2.set(file.path, text);
            if (file.path === MANIFEST_PATH)
              named = options.readmeOf?.(text);
          } else if (file.path === named || isReadme(file.path) && readmes.size < CANDIDATES) {
            readmes.set(file.path, readmeText(await firstBytes(file.content, README_BYTES)));
          }
        };
        const { limits, expectRoot, expectPackage, links, watch } = options;
        const facts2 = await readArchive(bytes, {
          onFile,
          watch,
          ...limits === void 0 ? {} : { limits },
          ...expectRoot === void 0 ? {} : { expectRoot },
          ...expectPackage === void 0 ? {} : { expectPackage },
          ...links === void 0 ? {} : { links }
        });
        const [manifest, buildFile] = [texts2.get(MANIFEST_PATH), texts2.get(BUILD_FILE_PATH)];
        const readme = chosen(readmes, named);
        return {
          facts: facts2,
          ...manifest === void 0 ? {} : { manifest },
          ...buildFile === void 0 ? {} : { buildFile },
          ...readme === void 0 ? {} : { readme }
        };
      }
      function readmeText(bytes) {
        const kept = bytes.subarray(0, README_BYTES);
        return new TextDecoder().decode(kept, { stream: kept.length === README_BYTES });
      }
      function chosen(readmes, named) {
        const path = named ?? topReadme([...readmes.keys()]);
        const text = path === void 0 ? void 0 : readmes.get(path);
        return path === void 0 || text === void 0 ? void 0 : { path, text };
      }
      function topReadme(paths) {
        return paths.filter(isReadme).sort(byRank)[0];
      }
      const RANKS = [".md", ".markdown", "", ".txt", ".rst"];
      function byRank(a, b) {
        const rank = (path) => RANKS.indexOf(path.toLowerCase().replace(/^readme/, "")) >>> 0;
        return rank(a) - rank(b) || (a < b ? -1 : 1);
      }
      function isReadme(path) {
        return /^readme[^/]*$/i.test(path);
      }
      async function wholeText(file) {
        if (file.size > TEXT_BYTES) {
          throw refusal("ARCHIVE_TOO_LARGE", `${shown(file.path)} is too large`, {
            found: bytesShown(file.size),
            expected: `at most ${bytesShown(TEXT_BYTES)}`,
            cure: "Keep to what the manifest is for; long texts go into the README"
          });
        }
        return await firstBytes(file.content, TEXT_BYTES);
      }
      async function firstBytes(content, most) {
        const pieces = [];
        let length = 0;
        for await (const piece of content) {
          pieces.push(piece);
          length += piece.length;
          if (length >= most)
            break;
        }
        return Buffer.concat(pieces).subarray(0, most);
      }
      ;
      const manifest_MANIFEST_PATH = ".clyde/package.yaml";
      const manifest_BUILD_FILE_PATH = "package.yml";
      ;
      const KEPT = /^(?:(?:readme|licen[cs]e|copying)[^/]*|licenses\/.+)$/i;
      function selectFiles(tree, selection) {
        const files = tree.files.filter(({ path }) => !belongsToGit(path));
        const globs = selection.files ?? ["/"];
        if (files.length > 0)
          raise(globs.flatMap((glob2) => missingGlob({ written: glob2, value: glob2 }, files) ?? []));
        const named = anyOf(globs.map(glob.F));
        const excluded = anyOf((selection.exclude ?? []).map(glob.F));
        const kept = (path) => isKept(path, selection.readme);
        const selected = files.filter(({ path }) => kept(path) || named(path) && !excluded(path));
        if (selected.length === 0)
          throw select_empty(tree);
        raise(selected.flatMap(({ problem }) => problem ?? []));
        return selected;
      }
      function isKept(path, readme) {
        return path === manifest_MANIFEST_PATH || path === manifest_BUILD_FILE_PATH || path === readme || KEPT.test(path) && !isAppleDouble(path);
      }
      function anyOf(tests) {
        return (path) => tests.some((test) => test(path));
      }
      function raise(problems) {
        const [first, ...others] = problems;
        if (first !== void 0)
          throw (0, errors.JK)([first, ...others], "Cannot select the files to pack");
      }
      function select_empty(tree) {
        const found2 = tree.files.length === 0 ? "no file at all" : `${tree.files.length} files, none of them selected`;
        return new errors.gl("SOURCE_EMPTY", `Cannot pack ${tree.label}: nothing is selected`, {
          found: found2,
          expected: "at least one file",
          cure: "Check the package folder (`path`), and `files` and `exclude` in .clyde/package.yaml"
        });
      }
      ;
      const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\r(?!\n)|\p{Surrogate}/u;
      function findHidden(text) {
        const found2 = HIDDEN.exec(text);
        if (found2 === null)
          return void 0;
        const code = found2[0].codePointAt(0) ?? 0;
        return { index: found2.index, name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` };
      }
      function onOneLine(text) {
        return text.replace(/\s+/gu, " ").trim();
      }
      function quoted(text) {
        const short = text.length > 80 ? `${text.slice(0, 79).replace(/[\ud800-\udbff]$/, "")}…` : text;
        return JSON.stringify(short).replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu, (character) => {
          return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
        });
      }
      ;
      class Findings {
        yaml;
        problems = [];
        warnings = [];
        #blamed;
        constructor(yaml) {
          this.yaml = yaml;
          this.#blamed = new Set(yaml.faulty);
        }
        blame(finding) {
          const { pointer, part } = finding;
          if (part === "key" ? this.#blamed.has(keyOf(pointer)) : this.#isBlamed(pointer))
            return;
          this.#blamed.add(part === "key" ? keyOf(pointer) : pointer);
          this.problems.push(this.#problemOf(finding));
        }
        warn(finding) {
          this.warnings.push(this.#problemOf(finding));
        }
        /** Whether the value, or one that it lies in, has a problem already. */
        #isBlamed(pointer) {
          for (let place2 = pointer; ; place2 = place2.slice(0, place2.lastIndexOf("/"))) {
            if (this.#blamed.has(place2))
              return true;
            if (place2 === "")
              return false;
          }
        }
        #problemOf({ pointer, part, ...problem }) {
          return { ...problem, at: this.yaml.locate(pointer, part) };
        }
      }
      function keyOf(pointer) {
        return `${pointer}~key`;
      }
      function pointerTo(pointer, key) {
        return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
      }
      var semver2 = __webpack_require__(2088);
      ;
      const RANGE_LIMIT = 256;
      const NORMALISED_RANGE_LIMIT = 1024;
      const range_EXPECTED = "a range of versions, such as `^1.2.3`, `~1.2.3`, `=1.2.3`, `>=1.2.0 <2.0.0` or `*`";
      function normaliseRange(text) {
        const written2 = onOneLine(text);
        if (written2 === "" || written2.length > RANGE_LIMIT)
          return bad(written2);
        const value = parse(written2);
        return value === void 0 || value.length > NORMALISED_RANGE_LIMIT ? bad(written2) : { kind: "good", value };
      }
      function parse(text) {
        try {
          return new semver2.Range(text).range || "*";
        } catch {
          return void 0;
        }
      }
      function bad(text) {
        const message = `Range ${quoted(text)} is no range of versions`;
        const found2 = text.length > RANGE_LIMIT ? `${text.length} characters` : quoted(text);
        return { kind: "bad", message, found: found2, expected: range_EXPECTED, cure: range_cureFor(text) };
      }
      function range_cureFor(text) {
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
        return onOneLine(fixed) !== text && onOneLine(fixed) !== "" && parse(fixed) !== void 0 ? `Write \`"${onOneLine(fixed)}"\`` : 'Write for example `"^1.2.3"`';
      }
      ;
      function readRequirements(reading) {
        const found2 = /* @__PURE__ */ new Map();
        for (const [written2, text] of Object.entries(reading.entries)) {
          const full = readFullName(reading, written2);
          const range = readRange(reading, written2, text);
          if (full === void 0 || range === void 0)
            continue;
          if (isSelf(reading, written2, full) || isTwin(reading, written2, found2.get((0, manifest_name.$N)(full))?.full))
            continue;
          found2.set((0, manifest_name.$N)(full), { full, range });
        }
        const sorted2 = [...found2.values()].sort((a, b) => a.full < b.full ? -1 : 1);
        return Object.fromEntries(sorted2.map(({ full, range }) => [full, range]));
      }
      function readFullName({ findings, pointer, resolve, code }, written2) {
        try {
          return (0, manifest_name.$q)(resolve?.(written2) ?? written2).full;
        } catch (error) {
          if (!(error instanceof errors.gl))
            throw error;
          const { message, found: found2, expected } = error;
          const cure = 'Write the name as the registry has it, in lower case: `fmt` or `"@acme/fmt"`';
          findings.blame({
            ...{ pointer: pointerTo(pointer, written2), part: "key", code: code ?? error.code, message, cure },
            ...found2 === void 0 ? {} : { found: found2 },
            ...expected === void 0 ? {} : { expected }
          });
          return void 0;
        }
      }
      function readRange({ findings, pointer, code, hint }, written2, text) {
        if (typeof text !== "string")
          return void 0;
        const check = normaliseRange(text);
        if (check.kind === "good")
          return check.value;
        const { kind: _, ...remark } = check;
        findings.blame({
          ...remark,
          cure: `${remark.cure}${hint ?? ""}`,
          pointer: pointerTo(pointer, written2),
          code: code ?? "RANGE_INVALID"
        });
        return void 0;
      }
      function isSelf({ findings, pointer, owner, code }, written2, full) {
        if (owner === void 0 || (0, manifest_name.$N)(owner.full) !== (0, manifest_name.$N)(full))
          return false;
        findings.blame({
          ...{ pointer: pointerTo(pointer, written2), part: "key", code: code ?? "MANIFEST_INVALID" },
          ...{
            message: `Package "${full}" requires itself`,
            found: `"${full}"`,
            expected: "other packages",
            cure: "Delete the line"
          }
        });
        return true;
      }
      function isTwin({ findings, pointer, code }, written2, twin) {
        if (twin === void 0)
          return false;
        findings.blame({
          ...{ pointer: pointerTo(pointer, written2), part: "key", code: code ?? "MANIFEST_INVALID" },
          ...{ message: `Package "${written2}" is required twice, as "${twin}" too`, found: `"${written2}" and "${twin}"` },
          ...{ expected: "each package once, `-` and `_` taken as the same", cure: "Keep one of the two lines" }
        });
        return true;
      }
      var dist = __webpack_require__(8815);
      ;
      const MANIFEST_LIMIT = 64 * 1024;
      function decodeSource({ file, bytes }, { noun, unreadable: unreadable2 }) {
        const problem = (message, explanation2, place2) => ({
          kind: "problem",
          problem: { code: unreadable2, message: `${noun} ${message}`, ...explanation2, at: { file, ...place2 } }
        });
        if (bytes.length > MANIFEST_LIMIT) {
          const expected = `at most ${MANIFEST_LIMIT} bytes`;
          const cure = "Keep long texts in the README; this file only describes the package";
          return problem("is too large", { found: `${bytes.length} bytes`, expected, cure }, { line: 1, column: 1 });
        }
        const encoding = foreignEncoding(bytes);
        if (encoding !== void 0) {
          return problem(`is ${encoding}, not UTF-8`, { found: encoding, ...source_UTF8 }, { line: 1, column: 1 });
        }
        const text = decodeUtf8(bytes);
        if (text === void 0)
          return problem("is not UTF-8", { found: "bytes that are no UTF-8", ...source_UTF8 }, brokenPlace(bytes));
        const hidden = findHidden(text);
        if (hidden === void 0)
          return { kind: "text", text };
        const explanation = {
          found: hidden.name,
          expected: "text without control characters and without marks that hide or turn text",
          cure: hidden.name === "U+000D" ? "End lines with LF or CRLF" : `Delete the character ${hidden.name}`
        };
        return problem("has a hidden character", explanation, placeOf(text, hidden.index));
      }
      const source_UTF8 = { expected: "UTF-8", cure: "Save the file as UTF-8" };
      function foreignEncoding(bytes) {
        const [a, b, c, d] = bytes;
        if (a === 255 && b === 254)
          return c === 0 && d === 0 ? "UTF-32" : "UTF-16";
        if (a === 254 && b === 255)
          return "UTF-16";
        if (a === 0 && b === 0 && (c !== void 0 || d !== void 0))
          return "UTF-32";
        if (bytes.length < 2 || a === 0 === (b === 0))
          return void 0;
        return b === 0 && c === 0 && d === 0 ? "UTF-32" : "UTF-16";
      }
      function decodeUtf8(bytes) {
        try {
          return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        } catch {
          return void 0;
        }
      }
      function brokenPlace(bytes) {
        const lenient = new TextDecoder("utf-8").decode(bytes);
        return placeOf(lenient, Math.max(0, lenient.indexOf("�")));
      }
      function placeOf(text, index) {
        const before = text.slice(0, index).split("\n");
        return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      }
      ;
      const DEPTH_LIMIT = 8;
      function plainValue(walk, node, pointer = "", depth = 0) {
        if (node === null)
          return null;
        if (!checkDepth(walk, node, depth) || !checkProperties(walk, node, spanOf(node))) {
          walk.faulty.add(pointer);
          return null;
        }
        if ((0, dist.jh)(node))
          return mapOf(walk, node.items, pointer, depth);
        if ((0, dist.oP)(node))
          return node.items.map((item, index) => partOf(walk, item, `${pointer}/${index}`, depth));
        if (!(0, dist.jn)(node))
          return null;
        if (typeof node.value === "string" && !checkText(walk, node.value, spanOf(node)))
          walk.faulty.add(pointer);
        return node.value;
      }
      function checkDepth({ complain }, node, depth) {
        if (depth <= DEPTH_LIMIT)
          return true;
        complain("is nested too deeply", spanOf(node), {
          expected: `at most ${DEPTH_LIMIT} levels`,
          cure: "Flatten the value"
        });
        return false;
      }
      function partOf(walk, node, pointer, depth, key) {
        const value = node === null ? key === void 0 ? [0, 0] : spanOf(key) : spanOf(node);
        const written2 = (0, dist.jn)(node) ? { written: walk.text.slice(value[0], value[1]) } : {};
        walk.parts.set(pointer, { ...key === void 0 ? {} : { key: spanOf(key) }, value, ...written2 });
        return plainValue(walk, node, pointer, depth + 1);
      }
      function mapOf(walk, pairs, pointer, depth) {
        const map = /* @__PURE__ */ Object.create(null);
        for (const { key, value } of pairs) {
          if (depth === 0 && walk.only !== void 0 && !((0, dist.jn)(key) && walk.only.some((name2) => name2 === key.value)))
            continue;
          const name = yaml_walk_keyOf(walk, key);
          if (name === void 0)
            continue;
          const place2 = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
          if (Object.hasOwn(map, name)) {
            const cure = "Keep one of the two";
            walk.complain(`has the key ${quoted(name)} twice`, spanOf(key), {
              found: "a duplicate key",
              expected: "each key once",
              cure
            });
            continue;
          }
          map[name] = partOf(walk, value, place2, depth, key);
        }
        return map;
      }
      function yaml_walk_keyOf(walk, key) {
        const span = key === null ? [0, 0] : spanOf(key);
        if (key === null || !checkProperties(walk, key, span))
          return void 0;
        if (!(0, dist.jn)(key) || typeof key.value !== "string") {
          const written2 = walk.text.slice(span[0], span[1]).split("\n", 1)[0] ?? "";
          const cure = (0, dist.jn)(key) && written2 !== "" ? `Quote the key: \`${quoted(written2)}: …\`` : "Write a plain name before the colon";
          const found2 = written2 === "" ? "an empty key" : quoted(written2);
          walk.complain("has a key that is no text", span, { found: found2, expected: "text keys", cure });
          return void 0;
        }
        if (key.value === "<<" && key.type === "PLAIN") {
          const cure = "Write the merged keys out";
          walk.complain("uses a merge key", span, { found: "`<<`", expected: "plain keys", cure });
          return void 0;
        }
        return checkText(walk, key.value, span) ? key.value : void 0;
      }
      function checkProperties({ text, complain }, node, span) {
        const written2 = quoted(text.slice(span[0], span[1]).split(/\s/, 1)[0] ?? "");
        if ((0, dist.Vj)(node)) {
          complain("uses an alias", span, {
            found: written2,
            expected: "plain values",
            cure: "Write the value out where it is needed"
          });
          return false;
        }
        if (node.anchor !== void 0) {
          complain("uses an anchor", span, {
            found: quoted(`&${node.anchor}`),
            expected: "plain values",
            cure: "Delete the anchor"
          });
          return false;
        }
        if (node.tag === void 0 || !isExplicit(node))
          return true;
        complain("uses a tag", span, {
          found: quoted(node.tag.replace(/^tag:yaml\.org,2002:/, "!!")),
          expected: "plain values",
          cure: "Delete the tag; quote the value if it shall be text"
        });
        return false;
      }
      function isExplicit(node) {
        return (0, dist.jn)(node) || node.tag !== "tag:yaml.org,2002:map" && node.tag !== "tag:yaml.org,2002:seq";
      }
      function checkText({ complain }, text, span) {
        const hidden = findHidden(text);
        if (hidden === void 0)
          return true;
        const expected = "text without control characters and without marks that hide or turn text";
        complain("has a hidden character", span, {
          found: hidden.name,
          expected,
          cure: `Delete the character ${hidden.name}`
        });
        return false;
      }
      function spanOf(node) {
        return [node.range[0], node.range[1]];
      }
      ;
      const TOKEN_LIMIT = 16384;
      const SYNTAX_LIMIT = 5;
      function readYaml(source, role) {
        const decoded = decodeSource(source, role);
        if (decoded.kind === "problem")
          return { kind: "unreadable", problems: [decoded.problem] };
        const { text } = decoded;
        const lines = new dist.HN();
        const root = yaml_rootOf(text, lines, role.optional === true);
        const problemOf = ({ message, span, ...explanation }) => {
          const at = locationOf(source.file, lines, span);
          return { code: role.unreadable, message: `${role.noun} ${message}`, ...explanation, at };
        };
        if (Array.isArray(root))
          return { kind: "unreadable", problems: root.map(problemOf) };
        const faults = [];
        const parts = /* @__PURE__ */ new Map([["", { value: root === void 0 ? [0, 0] : [root.range[0], root.range[1]] }]]);
        const complain = (message, span, explanation) => {
          faults.push({ message, span, ...explanation });
        };
        const walk = {
          text,
          complain,
          parts,
          faulty: /* @__PURE__ */ new Set(),
          ...role.only === void 0 ? {} : { only: role.only }
        };
        const value = root === void 0 ? {} : plainValue(walk, root);
        const yaml = yamlFile(source.file, lines, parts, value);
        return { kind: "file", yaml: { ...yaml, faulty: walk.faulty }, problems: faults.map(problemOf) };
      }
      function yaml_rootOf(text, lines, optional) {
        if (hasTooManyTokens(text))
          return [TOO_MANY];
        const documents = (0, dist.hR)(text, {
          ...{ version: "1.2", schema: "core", merge: false, resolveKnownTags: false },
          // duplicate keys are found by the walk, which takes linear time
          ...{ uniqueKeys: false, prettyErrors: false, logLevel: "silent", lineCounter: lines }
        });
        const [document, next] = documents;
        const errors2 = documents.flatMap((each) => each.errors);
        if (errors2.length > 0)
          return errors2.slice(0, SYNTAX_LIMIT).map((error) => syntaxFault(error, text));
        if (next !== void 0) {
          const cure2 = "Keep the first document; delete the line `---` and what follows it";
          return [{ message: "has several YAML documents", span: startOf(next.range), expected: "one document", cure: cure2 }];
        }
        const directive = document?.directives.yaml;
        if (directive?.explicit === true && directive.version !== "1.2") {
          const found2 = `\`%YAML ${directive.version}\``;
          return [{ message: "is not YAML 1.2", span: [0, 0], found: found2, expected: "YAML 1.2", cure: "Delete the `%YAML` line" }];
        }
        const root = document?.contents ?? null;
        if ((0, dist.jh)(root))
          return root;
        const empty2 = root === null || (0, dist.jn)(root) && root.source === "";
        if (empty2 && optional)
          return void 0;
        const span = root === null ? [0, 0] : [root.range[0], root.range[1]];
        const cure = optional ? "Write `key: value` lines, or delete the file" : MINIMAL;
        const expected = "`key: value` lines";
        if (empty2)
          return [{ message: "is empty", span, found: "no keys", expected, cure }];
        return [{ message: "is no map of keys", span, found: (0, dist.oP)(root) ? "a list" : "a single value", expected, cure }];
      }
      const TOO_MANY = {
        ...{ message: "has too many parts", span: [0, 0], expected: `at most ${TOKEN_LIMIT} words and signs` },
        cure: "Keep long texts and lists elsewhere; this file only describes the package"
      };
      function hasTooManyTokens(text) {
        let count = 0;
        for (const _ of new dist.JG().lex(text)) {
          count += 1;
          if (count > TOKEN_LIMIT)
            return true;
        }
        return false;
      }
      const MINIMAL = 'Write at least\nname: my-package\nversion: "1.0.0"';
      function syntaxFault({ code, message, pos }, text) {
        const span = [pos[0], pos[1]];
        const quote = code === "MISSING_CHAR" ? openQuote(text, pos[0]) : void 0;
        if (quote !== void 0) {
          const found2 = `a ${quote.sign} that nothing closes`;
          const cure2 = `Close the quote: \`${quote.sign}…${quote.sign}\``;
          return { message: "is not valid YAML", span: [quote.at, quote.at + 1], found: found2, expected: "YAML 1.2", cure: cure2 };
        }
        if (code === "RESOURCE_EXHAUSTION") {
          return {
            message: "is nested too deeply",
            span,
            found: message,
            expected: "a few levels",
            cure: "Flatten the value"
          };
        }
        const cure = SYNTAX_CURES[code] ?? "Correct the YAML at this place; when in doubt, put the value in double quotes";
        return { message: "is not valid YAML", span, found: message, expected: "YAML 1.2", cure };
      }
      function openQuote(text, end) {
        let at = 0;
        for (const token of new dist.JG().lex(text)) {
          if (MARKS.has(token))
            continue;
          const sign = token.slice(0, 1);
          if (at + token.length === end && (sign === '"' || sign === "'"))
            return { at, sign };
          at += token.length;
        }
        return void 0;
      }
      const MARKS = /* @__PURE__ */ new Set(["", "", ""]);
      const SYNTAX_CURES = {
        TAB_AS_INDENT: "Indent with spaces",
        BAD_INDENT: "Indent all keys of one map with the same number of spaces",
        BAD_SCALAR_START: "Put the value in double quotes",
        BLOCK_AS_IMPLICIT_KEY: "Put a value that has a colon in double quotes",
        BAD_ALIAS: "Put a value that starts with `*` in double quotes",
        BAD_DQ_ESCAPE: "Write `\\\\` for a backslash, or use single quotes"
      };
      function yamlFile(file, lines, parts, value) {
        return {
          file,
          value: yaml_isRecord(value) ? value : {},
          locate(pointer, part = "value") {
            for (let place2 = pointer; ; place2 = place2.slice(0, place2.lastIndexOf("/"))) {
              const found2 = parts.get(place2);
              if (found2 !== void 0)
                return locationOf(file, lines, part === "key" ? found2.key ?? found2.value : found2.value);
              if (place2 === "")
                return { file, line: 1, column: 1 };
            }
          },
          written: (pointer) => parts.get(pointer)?.written
        };
      }
      function locationOf(file, lines, [start, end]) {
        const from = lines.linePos(start);
        const to = lines.linePos(Math.max(start, end));
        return {
          file,
          line: Math.max(1, from.line),
          column: Math.max(1, from.col),
          endLine: Math.max(1, to.line),
          endColumn: Math.max(1, to.col)
        };
      }
      function startOf([start]) {
        return [start ?? 0, start ?? 0];
      }
      function yaml_isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      ;
      const KEYS = ["name", "version", "requires", "dev_requires"];
      function readBuildFile(source, manifest, { name, version }, wanted) {
        const reading = readYaml(source, { noun: "Build file", unreadable: "BUILD_FILE_INVALID", only: KEYS });
        if (reading.kind === "unreadable")
          return { problems: reading.problems };
        const findings = new Findings(reading.yaml);
        compare(findings, manifest, "name", name?.full);
        compare(findings, manifest, "version", version);
        const requires = wanted.requires ? readMap(findings, manifest, "requires", name) : void 0;
        const devRequires = wanted.devRequires ? readMap(findings, manifest, "dev_requires", name) : void 0;
        return {
          problems: [...reading.problems, ...findings.problems],
          ...requires === void 0 ? {} : { requires },
          ...devRequires === void 0 ? {} : { devRequires }
        };
      }
      function compare(build, manifest, key, mine) {
        const theirs = build.yaml.value[key];
        const pointer = pointerTo("", key);
        if (typeof theirs !== "string") {
          const written2 = build.yaml.written(pointer);
          const found2 = theirs === void 0 ? "no such key" : written2?.slice(0, 80) ?? "another type";
          const cure = mine === void 0 ? `Write \`${key}: "…"\`` : `Write \`${key}: "${mine}"\``;
          const message = `Key \`${key}\` of "${build.yaml.file}" is ${theirs === void 0 ? "missing" : "no text"}`;
          build.blame({ pointer, code: "BUILD_FILE_INVALID", message, found: found2, expected: "text, as in the manifest", cure });
          return;
        }
        if (mine === void 0 || theirs === mine)
          return;
        const told = (here, there2, file) => ({
          ...{ pointer, code: "BUILD_FILE_DISAGREES", found: quoted(here), expected: quoted(there2) },
          message: `${key === "name" ? "Name" : "Version"} ${quoted(here)} differs from ${quoted(there2)} in ${file}`,
          cure: `Make both files say the same, for example \`${key}: ${quoted(mine)}\``
        });
        manifest.blame(told(mine, theirs, build.yaml.file));
        build.blame(told(theirs, mine, manifest.yaml.file));
      }
      function readMap(findings, manifest, key, owner) {
        const value = findings.yaml.value[key] ?? {};
        const pointer = pointerTo("", key);
        const code = "BUILD_FILE_INVALID";
        if (!yaml_isRecord(value)) {
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
          const message = `Range of ${quoted(name)} is no text`;
          findings.blame({
            pointer: pointerTo(pointer, name),
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
        const hint = `; or list the published packages under \`${key}:\` in ${manifest.yaml.file}`;
        return readRequirements({ findings, pointer, entries: value, owner, resolve, code, hint });
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
          found: long ? `${text.length} characters` : quoted(hideCredentials(text)),
          expected: `an address that starts with \`https://\`, without user name and password, of at most ${ADDRESS_LIMIT} characters`,
          cure: address_cureFor(text)
        };
      }
      function address_cureFor(text) {
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
      var spdx_expression_parse = __webpack_require__(3326);
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
        return MEANT.get(bare) ?? MEANT.get(short) ?? alternatives(words) ?? LICENSE_IDS.find((id2) => lettersOf(id2) === bare) ?? nearest(onOneLine(words), LICENSE_IDS);
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
      const license_EXPECTED = "an SPDX license expression, such as `MIT` or `Apache-2.0 OR MIT`";
      function readLicense(text) {
        const written2 = onOneLine(text);
        const parsed = written2.length > LICENSE_LIMIT ? void 0 : license_parse(written2);
        if (parsed !== void 0)
          return { kind: "good", value: show(parsed), ...deprecation(parsed) };
        const cased = written2.length > LICENSE_LIMIT ? void 0 : license_parse(inCanonicalCase(written2));
        if (cased === void 0)
          return { kind: "bad", ...explainLicense(written2) };
        const value = show(cased);
        const remark = {
          message: `License ${quoted(written2)} is written in the wrong case`,
          ...{ found: quoted(written2), expected: `\`${value}\``, cure: `Write \`license: "${value}"\`` }
        };
        return { kind: "good", value, remark };
      }
      function license_parse(text) {
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
        const found2 = quoted(text);
        if (text.length > LICENSE_LIMIT) {
          const expected = `an SPDX expression of at most ${LICENSE_LIMIT} characters`;
          return {
            message: "License is too long",
            found: `${text.length} characters`,
            expected,
            cure: "Write `LicenseRef-…` and keep the text in a file `LICENSE`"
          };
        }
        const message = `License ${found2} is no SPDX license expression`;
        if (/^(?:none|noassertion|unknown|n\/a)?$/i.test(text)) {
          return { message, found: found2, expected: license_EXPECTED, cure: "Delete the key `license` if the license is not known" };
        }
        if (/^see licen[cs]e/i.test(text)) {
          return {
            message,
            found: found2,
            expected: license_EXPECTED,
            cure: 'Write `license: "LicenseRef-Custom"` and keep the text in a file `LICENSE`'
          };
        }
        const guess = guessLicense(text);
        const cure = guess === void 0 ? "Look the id up at https://spdx.org/licenses; one that is not listed is `LicenseRef-…`" : `Did you mean \`${guess}\`? Write \`license: "${guess}"\``;
        return { message, found: found2, expected: license_EXPECTED, cure };
      }
      ;
      const DESCRIPTION_LIMIT = 350;
      const KEYWORD_LIMIT = 10;
      const KEYWORD = /^[a-z0-9][a-z0-9+#._-]{0,49}$/;
      function usableDefaults(metadata2) {
        const description = onOneLine(metadata2.description ?? "");
        const license = readLicense(metadata2.license ?? "");
        const homepage = addressOf(metadata2.homepage);
        const repository = addressOf(metadata2.repository);
        const keywords = keywordsOf(metadata2.keywords ?? []);
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
        return text !== "" && [...text].length <= DESCRIPTION_LIMIT && findHidden(text) === void 0;
      }
      function addressOf(text) {
        const check = readAddress(text ?? "", "Address");
        return check.kind === "good" ? check.value : void 0;
      }
      var package_schema = __webpack_require__(8861);
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
      ;
      const TYPE_NAMES = { string: "text", array: "a list", object: "a map" };
      function explainType({ subject, value, written: written2, path, type, expected, example }) {
        const message = `${subject} must be ${TYPE_NAMES[type] ?? "text, a number or a boolean"}`;
        const line = lineStart(path);
        if (value === null) {
          const cure = `Delete the key, or give it a value: \`${emptyLine(line, type) ?? example}\``;
          return { message, found: "nothing", expected, cure };
        }
        if (type === "string" && (typeof value === "number" || typeof value === "boolean") && written2 !== void 0) {
          const text = path.length === 1 && path[0] === "version" ? (0, manifest_version.bm)(written2) ?? "1.0.0" : written2.slice(0, 80);
          const found2 = `${written2.slice(0, 80)}, which YAML reads as ${showValue(value)}`;
          return { message, found: found2, expected, cure: `Quote it: \`${line}"${text}"\`` };
        }
        if (type === "array" && typeof value === "string") {
          const items = namesIn(value);
          return { message, found: showValue(value), expected, cure: `Write \`${line}[${items.map(quoted).join(", ")}]\`` };
        }
        return { message, found: showValue(value), expected, cure: `Write for example \`${example}\`` };
      }
      function showValue(value) {
        if (typeof value === "string")
          return `the text ${quoted(value)}`;
        if (Array.isArray(value))
          return `a list of ${value.length}`;
        if (yaml_isRecord(value))
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
        return `${/^[\w-]+$/.test(key) ? key : quoted(key)}: `;
      }
      function emptyLine(line, type) {
        if (line === "" || TYPE_NAMES[type] === void 0 || type === "string")
          return void 0;
        return `${line}${type === "array" ? "[]" : "{}"}`;
      }
      var schema_fault = __webpack_require__(1429);
      ;
      function explainFault(fault, yaml) {
        const { keyword, params, instancePath } = fault;
        if (keyword === "required")
          return missingKey(String(params.missingProperty));
        if (keyword === "additionalProperties")
          return unknownKey(String(params.additionalProperty));
        const path = (0, schema_fault.X)(instancePath);
        const field2 = FIELDS.get(path[0] ?? "");
        if (field2 === void 0 || "propertyName" in fault)
          return void 0;
        const place2 = {
          ...explain_placeOf(path, field2),
          path,
          value: valueAt(yaml.value, path),
          written: yaml.written(instancePath)
        };
        if (keyword === "propertyNames")
          return badKey(instancePath, String(params.propertyName), place2);
        if (keyword === "uniqueItems")
          return repeatedItem(instancePath, Math.max(Number(params.i), Number(params.j)), place2);
        return { pointer: instancePath, code: place2.code, ...explainValue(fault, place2) };
      }
      function explain_placeOf(path, { code, expected, example }) {
        const subject = `${path.length === 1 ? "Key" : "Value"} \`${(0, schema_fault.P)(path)}\``;
        const isRange = path.length > 1 && (path[0] === "requires" || path[0] === "dev_requires");
        return isRange ? { subject, code: "RANGE_INVALID", expected: "a range of versions, as text", example } : { subject, code, expected, example };
      }
      function missingKey(key) {
        const field2 = FIELDS.get(key);
        return {
          ...{ pointer: pointerTo("", key), code: field2?.code ?? "MANIFEST_INVALID", message: `Key \`${key}\` is missing` },
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
        const cure = BUILD_KEYS.includes(word) ? `Move it to ${manifest_BUILD_FILE_PATH}, Clyde's build file` : guess;
        return {
          ...{
            pointer: pointerTo("", key),
            part: "key",
            code: "MANIFEST_INVALID",
            message: `Key ${quoted(key)} is not known`
          },
          ...{ found: quoted(key), expected: `one of ${[...FIELDS.keys()].join(", ")}`, cure }
        };
      }
      function badKey(pointer, key, { subject, code }) {
        return {
          ...{ pointer: pointerTo(pointer, key), part: "key", code, message: `${subject} has a key that cannot be used` },
          ...{ found: quoted(key), expected: "a key of 1 to 64 characters", cure: "Choose another key" }
        };
      }
      function repeatedItem(pointer, index, { subject, code, value }) {
        const item = Array.isArray(value) ? value[index] : void 0;
        return {
          ...{ pointer: pointerTo(pointer, index), code, message: `${subject} has the same item twice` },
          ...{ found: showValue(item), expected: "each item once", cure: "Delete one of the two" }
        };
      }
      function explainValue({ keyword, params }, place2) {
        const { subject, value, expected, example } = place2;
        const limit = `at most ${Number(params.limit)}`;
        switch (keyword) {
          case "type":
            return explainType({ ...place2, type: String(params.type) });
          case "enum": {
            const message = `${subject} is not one of the allowed values`;
            return { message, found: showValue(value), expected, cure: enumCure(place2, params.allowedValues) };
          }
          case "minLength":
          case "minItems":
            return { message: `${subject} is empty`, found: "nothing", expected, cure: "Delete the key, or give it a value" };
          case "maxLength": {
            const found2 = `${typeof value === "string" ? [...value].length : 0} characters`;
            return { message: `${subject} is too long`, found: found2, expected: `${limit} characters`, cure: "Shorten it" };
          }
          case "maxItems":
          case "maxProperties": {
            const found2 = `${sizeOf(value)} items`;
            return { message: `${subject} has too many items`, found: found2, expected: `${limit} items`, cure: "List fewer" };
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
        return yaml_isRecord(value) ? Object.keys(value).length : 0;
      }
      function valueAt(value, path) {
        return path.reduce((inner, key) => {
          if (Array.isArray(inner))
            return inner[Number(key)];
          return yaml_isRecord(inner) ? inner[key] : void 0;
        }, value);
      }
      ;
      const AUTHOR = /^[^<>\s](?:[^<>\r\n]*[^<>\s])?(?: <[^<>\s@]+@[^<>\s@]+>)?$/;
      function readAuthor(text) {
        const author = onOneLine(text);
        if (AUTHOR.test(author))
          return { kind: "good", value: author };
        const email = /([^<>()\s@]+@[^<>()\s@]+)/.exec(author.slice(0, 200))?.[1];
        const cure = email === void 0 ? "Write `Author Name <email@example.com>`" : `Write \`Author Name <${email.slice(0, 100)}>\``;
        return {
          kind: "bad",
          message: `Author ${quoted(author)} is not written as a name`,
          found: quoted(author),
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
        return file_pattern_bad("Path", text, fault ?? "it is a folder", "a path inside the package, such as `docs/README.md`");
      }
      function readGlob(text) {
        const glob2 = text.replace(/^(?:\.\/)+/, "").replace(/\/$/, "/**");
        const fault = placeFault(glob2) ?? globFault(glob2);
        if (fault === void 0)
          return { kind: "good", value: glob2 };
        return file_pattern_bad("Glob", text, fault, "a glob inside the package, such as `src/**` or `include/*.h`");
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
      function globFault(glob2) {
        if (glob2.startsWith("!"))
          return "it starts with `!`";
        if (/[()|:\r\n]/.test(glob2))
          return "it has one of `( ) | :`";
        const stars = glob2.split("/").map((part) => part.match(/\*+/g)?.length ?? 0);
        const all = stars.reduce((sum, count) => sum + count, 0);
        return all > STAR_LIMIT.all || stars.some((count) => count > STAR_LIMIT.part) ? "it has too many `*`" : void 0;
      }
      function file_pattern_bad(noun, text, fault, expected) {
        return {
          kind: "bad",
          message: `${noun} ${quoted(text)} cannot be used: ${fault}`,
          found: quoted(text),
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
      ;
      function readFields(findings) {
        const name = readText(findings, "name", (text) => checked(() => (0, manifest_name.$q)(text)));
        return {
          name,
          version: readText(findings, "version", (text) => checked(() => (0, manifest_version.ot)(text))),
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
        return field_reading_settle(findings, pointerTo("", key), read(text));
      }
      function readList(findings, key, read) {
        const items = findings.yaml.value[key];
        if (!Array.isArray(items))
          return void 0;
        return items.flatMap((item, index) => {
          if (typeof item !== "string" || item === "")
            return [];
          const value = field_reading_settle(findings, pointerTo(pointerTo("", key), index), read(item));
          return value === void 0 ? [] : [value];
        });
      }
      function field_reading_readMap(findings, key, owner) {
        const entries = findings.yaml.value[key];
        if (!yaml_isRecord(entries))
          return void 0;
        return readRequirements({
          findings,
          pointer: pointerTo("", key),
          entries,
          ...owner === void 0 ? {} : { owner }
        });
      }
      function field_reading_settle(findings, pointer, check) {
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
          ...globs.flatMap((glob2, index) => claimOf("files", pointerTo("/files", index), glob2)),
          ...claimOf("readme", "/readme", readme)
        ];
      }
      function claimOf(key, pointer, written2) {
        if (typeof written2 !== "string")
          return [];
        const check = key === "files" ? readGlob(written2) : readPath(written2);
        return check.kind === "good" ? [{ key, pointer, written: written2, value: check.value }] : [];
      }
      ;
      function parseManifest({ manifest, buildFile, defaults, checkClaims }) {
        const reading = readYaml(manifest, { noun: "Manifest", unreadable: "MANIFEST_SYNTAX" });
        if (reading.kind === "unreadable")
          throw parse_failure(reading.problems);
        const findings = new Findings(reading.yaml);
        const fields = readFields(findings);
        const document = checkForm(findings);
        for (const finding of checkClaims?.(fileClaims(reading.yaml)) ?? [])
          findings.blame(finding);
        const { value } = reading.yaml;
        const wanted = { requires: value.requires === void 0, devRequires: value.dev_requires === void 0 };
        const build = buildFile === void 0 ? void 0 : readBuildFile(buildFile, findings, fields, wanted);
        const problems = [...reading.problems, ...findings.problems, ...build?.problems ?? []];
        const { name, version } = fields;
        if (problems.length > 0 || document === void 0 || name === void 0 || version === void 0)
          throw parse_failure(problems);
        const { keywords, ...texts2 } = usableDefaults(defaults ?? {});
        return {
          manifest: {
            ...texts2,
            ...{ name, version, authors: fields.authors ?? [], keywords: keywords ?? [] },
            requires: fields.requires ?? build?.requires ?? {},
            devRequires: fields.devRequires ?? build?.devRequires ?? {},
            ...describe(document, fields)
          },
          warnings: findings.warnings
        };
      }
      function checkForm(findings) {
        const { yaml } = findings;
        const { description } = yaml.value;
        const value = typeof description === "string" ? { ...yaml.value, description: onOneLine(description) } : yaml.value;
        if (isPackageDocument(value))
          return value;
        for (const fault of schemaFaults(value)) {
          const finding = explainFault(fault, yaml);
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
      function parse_failure(problems) {
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
      var sparse_text = __webpack_require__(9531);
      ;
      const README_LIMIT = 64 * 1024;
      function writeMeta({ manifest, repository, previous }) {
        const { name, version, description, keywords, homepage, authors, type, language } = manifest;
        const address2 = manifest.repository ?? repository;
        const deprecated = previous === void 0 ? void 0 : (0, sparse_text.Ag)(previous.text, previous.path).deprecated;
        return (0, sparse_text.s$)({
          ...{ schema: 1, name: name.full, version, description, keywords, homepage, repository: address2, authors },
          ...{ type, language },
          ...typeof deprecated === "string" ? { deprecated } : {}
        });
      }
      var facts = __webpack_require__(7980);
      ;
      const LAYOUTS = ["cargo", "h21"];
      const path_CONFIG_PATH = "config.json";
      const POLICY_PATH = "registry.yaml";
      function layoutOf(text) {
        const known = LAYOUTS.find((layout) => layout === text);
        if (known !== void 0)
          return known;
        throw new errors.gl("INDEX_TOO_NEW", `Cannot use the index: its layout "${text}" is not known here`, {
          found: `"${text}"`,
          expected: LAYOUTS.map((layout) => `"${layout}"`).join(" or "),
          cure: "Use a newer version of this action or CLI"
        });
      }
      function packagePath(name, layout) {
        const file = (0, manifest_name.$N)(name.base);
        const scope = name.scope === void 0 ? "" : `@${(0, manifest_name.$N)(name.scope)}/`;
        return `${scope}${folderOf(file, layout)}/${file}`;
      }
      function folderOf(file, layout) {
        return layout === "cargo" ? cargoFolder(file) : hashedFolder(file);
      }
      function cargoFolder(file) {
        if (file.length <= 2)
          return `${file.length}`;
        if (file.length === 3)
          return `3/${file[0]}`;
        return `${file.slice(0, 2)}/${file.slice(2, 4)}`;
      }
      function hashedFolder(file) {
        const hex2 = (0, external_node_crypto_.hash)("sha256", file, "hex");
        return `${hex2.slice(0, 2)}/${hex2.slice(2, 3)}`;
      }
      function packagePaths(name, layout) {
        const path = packagePath(name, layout);
        const paths = {
          index: `index/${path}`,
          meta: `meta/${path}`,
          derived: `derived/${path}`,
          owner: `owners/${path}`,
          readme: `readme/${path}.md`
        };
        return name.scope === void 0 ? paths : { ...paths, scope: scopePath(name.scope) };
      }
      function scopePath(scope) {
        return `owners/@${(0, manifest_name.$N)(scope)}/-`;
      }
      ;
      const FOLDER = "owners/-";
      const NAME = /^(?:@(?<scope>[A-Za-z0-9][\w.-]{0,63})\/)?(?<base>[A-Za-z0-9][\w.-]{0,63})$/;
      const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
      function ecosystem_name_namesIn(ecosystems) {
        return facts.d.flatMap((namespace) => {
          const name = ecosystems?.[namespace]?.name;
          return name === void 0 ? [] : [{ namespace, name }];
        });
      }
      function isRecordable({ name }) {
        const { scope = "a", base = "" } = NAME.exec(name)?.groups ?? {};
        return base !== "" && [scope, base].every((part) => !part.endsWith(".") && !DEVICE.test(part));
      }
      function ecosystemNamePath({ namespace, name }, layout) {
        const { scope, base = "" } = NAME.exec(name)?.groups ?? {};
        if (!isRecordable({ namespace, name }))
          throw new RangeError(`no name for a record: ${(0, sparse_text.hD)(name)}`);
        const file = (0, manifest_name.$N)(base);
        const above = scope === void 0 ? "" : `@${(0, manifest_name.$N)(scope)}/`;
        return `${FOLDER}/${namespace}/${above}${folderOf(file.replaceAll(".", "-"), layout)}/${file}`;
      }
      function claimNames({ name, names, layout }, files) {
        return names.flatMap((wanted) => {
          const path = ecosystemNamePath(wanted, layout);
          if (!files.has(path))
            throw new errors.gl("INTERNAL", `Cannot claim a name: "${path}" was not read`);
          const text = files.get(path);
          if (text === void 0)
            return [[path, writeEcosystemName(wanted, name)]];
          const holder = readEcosystemName(text, path);
          if (holder === name.full)
            return [];
          throw taken(name.full, wanted, holder);
        });
      }
      function writeEcosystemName({ namespace, name }, holder) {
        return (0, sparse_text.s$)({ schema: 1, namespace, name, package: holder.full });
      }
      function readEcosystemName(text, path) {
        const { package: holder } = (0, sparse_text.Ag)(text, path);
        if (typeof holder === "string")
          return holder;
        throw new errors.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it names no package`, {
          found: (0, sparse_text.hD)(text),
          expected: "a record as `schemas/ecosystem-name.schema.json` describes",
          cure: `Restore "${path}" from the index repository's history`
        });
      }
      const WORDS = {
        cargo: ["crate", "`package.name` in `Cargo.toml`"],
        npm: ["npm package", "`name` in `package.json`"],
        bazel: ["Bazel module", "`module(name = …)` in `MODULE.bazel`"]
      };
      function taken(full, { namespace, name }, holder) {
        const [what, where] = WORDS[namespace];
        return new errors.gl("NAME_TAKEN", `Cannot publish ${full}: the ${what} "${name}" is another package's`, {
          found: `"${name}" belongs to the package "${holder}"`,
          expected: `a name that no other package of this registry uses for its ${what}`,
          cure: `Change ${where}, or leave the file out with \`exclude:\` in .clyde/package.yaml`
        });
      }
      ;
      const NAMING = ["Cargo.toml", "package.json", "MODULE.bazel"];
      async function identify(files, { name, version }) {
        const root = archiveRoot(name, version);
        if (!files.some(({ path }) => NAMING.includes(path)))
          return { root, names: [] };
        const { givenNames } = await Promise.all(
          /* import() | ecosystems */
          [__webpack_require__.e(292), __webpack_require__.e(112)]
        ).then(__webpack_require__.bind(__webpack_require__, 1555));
        const names = await givenNames(files);
        const crate = names.find(({ namespace }) => namespace === "cargo")?.name;
        const cratesRoot = `${crate}-${version}`;
        return { root: isArchiveRoot(cratesRoot, name, version) ? cratesRoot : root, names };
      }
      async function archiveWatch() {
        const { Recogniser } = await Promise.all(
          /* import() | ecosystems */
          [__webpack_require__.e(292), __webpack_require__.e(112)]
        ).then(__webpack_require__.bind(__webpack_require__, 772));
        return new Recogniser();
      }
      async function recognition({ name, version }) {
        const { Recogniser } = await Promise.all(
          /* import() | ecosystems */
          [__webpack_require__.e(292), __webpack_require__.e(112)]
        ).then(__webpack_require__.bind(__webpack_require__, 772));
        return () => {
          const watch = new Recogniser();
          return { watch, finish: (facts2) => watch.finish({ name, version, facts: facts2 }) };
        };
      }
      function isAsked(names, recognised) {
        return ecosystem_name_namesIn(recognised).every((one) => names.some(({ namespace, name }) => namespace === one.namespace && name === one.name));
      }
      ;
      const READ_LIMIT = 16 * 1024 * 1024;
      async function readManifest(tree, path = manifest_MANIFEST_PATH, defaults) {
        const manifest = await sourceOf(tree, path);
        if (manifest === void 0)
          throw manifestMissing(tree, path);
        const buildFile = await sourceOf(tree, manifest_BUILD_FILE_PATH);
        return parseManifest({
          manifest,
          checkClaims: (claims) => brokenClaims(tree.files, claims),
          ...buildFile === void 0 ? {} : { buildFile },
          ...defaults === void 0 ? {} : { defaults }
        });
      }
      async function preparePackage(tree, read, packer) {
        return packPackage(await choosePackage(tree, read), packer);
      }
      async function choosePackage(tree, read) {
        const files = selectFiles(tree, read.manifest);
        return { ...read, tree, files, ...await identify(files, read.manifest) };
      }
      async function packPackage(chosen2, packer) {
        const { tree, files, root, names, manifest } = chosen2;
        const recognise = await recognition(manifest);
        const { watch, finish } = recognise();
        const archive = await packer.pack(files, root, watch);
        const { ecosystems, warnings, notes } = finish(archive);
        const readme = await readmeOf(files, manifest.readme);
        return {
          ...{ manifest, warnings: [...chosen2.warnings, ...warnings], tree },
          archiveName: archiveName(manifest.name, manifest.version),
          ...{ archive, ecosystems, names, recognise, notes },
          ...readme === void 0 ? {} : { readme }
        };
      }
      async function readmeOf(files, wanted) {
        const path = wanted ?? topReadme(files.map((file2) => file2.path));
        if (path === void 0)
          return void 0;
        const file = files.find((candidate) => candidate.path === path);
        if (file !== void 0)
          return readmeText(await prepare_readBytes(file, README_LIMIT));
        throw new errors.gl("FILE_MISSING", `Cannot find the README "${path}" among the packed files`, {
          found: "no such file",
          expected: "the path of a packed file, relative to the package folder",
          cure: "Correct `readme:` in the manifest, or add the file to `files:`"
        });
      }
      async function sourceOf(tree, path) {
        const file = tree.files.find((candidate) => candidate.path === path);
        if (file === void 0)
          return void 0;
        if (file.problem !== void 0)
          throw (0, errors.JK)([file.problem], `Cannot read "${path}"`);
        return { file: tree.folder === "" ? path : `${tree.folder}/${path}`, bytes: await prepare_readBytes(file, READ_LIMIT) };
      }
      async function prepare_readBytes(file, limit) {
        const chunks = [];
        let size = 0;
        for await (const chunk of file.open()) {
          chunks.push(chunk);
          size += chunk.length;
          if (size > limit)
            break;
        }
        return Buffer.concat(chunks);
      }
      function manifestMissing(tree, path) {
        const near = tree.files.map((file) => file.path).filter((name) => /(^|\/)package\.ya?ml$/i.test(name));
        return new errors.gl("MANIFEST_MISSING", `Cannot find the manifest "${path}" in ${tree.label}`, {
          found: near.length === 0 ? "no package.yaml" : near.slice(0, 5).join(", "),
          expected: `"${path}", committed`,
          cure: `Create ${path} with
name: my-package
version: "1.0.0"
or let \`npx github:clydepm/action-publish new\` write it`
        });
      }
      ;
      const STEP = /^(?!\.{1,2}$)[A-Za-z0-9@._+~-]+$/;
      function isDownloadUrl(text) {
        return /^https?:\/\//i.test(text) ? isAddress(text) : text.split("/").every((step2) => STEP.test(step2));
      }
      function isAddress(text) {
        if (/[\x00-\x20\x7f\\]/.test(text) || !URL.canParse(text))
          return false;
        const url = new URL(text);
        if (url.username !== "" || url.password !== "")
          return false;
        return url.protocol === "https:" || isLoopback(url.hostname);
      }
      function isLoopback(hostname) {
        return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
      }
      ;
      const MARKER = "{sha256-checksum}";
      const LIMIT = 512;
      function isVaultTemplate(text) {
        if (typeof text !== "string" || text.length > LIMIT || !text.includes(MARKER))
          return false;
        const address2 = vaultAddress(text, "0".repeat(64));
        const host = /^https?:\/\/[^/]*/i.exec(text)?.[0] ?? "";
        return !/[{}]/.test(address2) && !host.includes(MARKER) && isDownloadUrl(address2);
      }
      function vaultAddress(template, checksum) {
        return template.replaceAll(MARKER, checksum);
      }
      function vaultTag(checksum) {
        return `a-${checksum}`;
      }
      function vaultFile(checksum) {
        return `${checksum}.crate`;
      }
      function vaultTemplate(release) {
        const stand = "0".repeat(64);
        return release(vaultTag(stand), vaultFile(stand)).replaceAll(stand, MARKER);
      }
      function withVault(text, path, vault) {
        const { vault: _, ...config } = readObject(text, path);
        const entries = Object.entries(config);
        const at = entries.findIndex(([key]) => key === "layout");
        entries.splice(at < 0 ? entries.length : at, 0, ["vault", vault]);
        return jsonText(Object.fromEntries(entries));
      }
      ;
      const WRITER = 1;
      function readConfig(text) {
        if (text === void 0) {
          throw new errors.gl("INDEX_INVALID", `Cannot use the index: it has no "${path_CONFIG_PATH}"`, {
            found: "a repository without a registry in it",
            expected: `an index repository made from the template, with "${path_CONFIG_PATH}" on the branch`,
            cure: "Make the index repository from clydepm/index-repo-template, or check `registry:` and `registry-branch:`"
          });
        }
        const { schema, name, base: written2, vault, layout, shards = 1, minWriter = 1 } = (0, sparse_text.Ag)(text, path_CONFIG_PATH);
        const base = isPlaceholder(written2) ? void 0 : written2;
        if (typeof layout !== "string")
          throw config_damaged("layout", layout, '`"cargo"` or `"h21"`');
        if (typeof shards !== "number")
          throw config_damaged("shards", shards, "a number");
        if (typeof minWriter !== "number")
          throw config_damaged("minWriter", minWriter, "a number");
        if (shards !== 1)
          throw tooNew(`${shards} shards`, "1 shard");
        if (minWriter > WRITER)
          throw tooNew(`minWriter ${minWriter}`, `at most ${WRITER}`);
        return {
          schema: typeof schema === "number" ? schema : 1,
          name: nameOf(name),
          ...base === void 0 ? {} : { base: baseOf(base) },
          ...vault === void 0 ? {} : { vault: vaultOf(vault) },
          layout: layoutOf(layout),
          shards,
          minWriter
        };
      }
      function writeConfig({ name, base, layout }) {
        return (0, sparse_text.s$)({ schema: 1, name, ...base === void 0 ? {} : { base }, layout, shards: 1, minWriter: 1 });
      }
      function nameOf(name) {
        if (name === void 0)
          return "registry";
        if (typeof name === "string")
          return name;
        throw config_damaged("name", name, "a text");
      }
      function isPlaceholder(base) {
        return typeof base === "string" && /^https:\/\/OWNER\.github\.io(?:\/|$)/.test(base);
      }
      const BASE_LIMIT = 2048;
      function baseOf(base) {
        const expected = `an \`https:\` address of at most ${BASE_LIMIT} characters, without user, password, spaces and control characters`;
        if (typeof base !== "string" || base.length > BASE_LIMIT || !/^https?:\/\/[^\s\p{C}\\]+$/iu.test(base))
          throw config_damaged("base", base, expected);
        const url = URL.canParse(base) ? new URL(base) : void 0;
        if (url === void 0 || url.username !== "" || url.password !== "")
          throw config_damaged("base", base, expected);
        return base.endsWith("/") ? base : `${base}/`;
      }
      function vaultOf(vault) {
        if (isVaultTemplate(vault))
          return vault;
        throw config_damaged("vault", vault, "an address with `{sha256-checksum}` in it, `https:` or relative to `base`");
      }
      function config_damaged(key, found2, expected) {
        return new errors.gl("INDEX_INVALID", `Cannot use the index: \`${key}\` of its "${path_CONFIG_PATH}" is not usable`, {
          found: (0, sparse_text.hD)(JSON.stringify(found2) ?? "nothing"),
          expected,
          cure: `Restore "${path_CONFIG_PATH}" from the index repository's history`
        });
      }
      function tooNew(found2, expected) {
        return new errors.gl("INDEX_TOO_NEW", `Cannot use the index: it needs a newer program (${found2})`, {
          found: found2,
          expected,
          cure: "Use a newer version of this action or CLI"
        });
      }
      ;
      const RECORD_SCHEMA = 1;
      function readOwner(text, path) {
        if (text === void 0)
          return void 0;
        const { schema, name, repositories, held, reserved, moving } = (0, sparse_text.Ag)(text, path);
        const known = checkSchema(schema, path);
        if (typeof name !== "string" || !Array.isArray(repositories))
          throw invalid(path);
        return {
          ...{ schema: known, name, repositories: repositories.map((item) => publisherOf(item, path)) },
          ...held === void 0 ? {} : { held: versionsOf(held, path) },
          ...reserved === void 0 ? {} : { reserved: owner_textOf(reserved, path) },
          ...moving === void 0 ? {} : { moving: moveOf(moving, path) }
        };
      }
      function readScope(text, path) {
        if (text === void 0)
          return void 0;
        const { schema, scope, host, owner_id, owner } = (0, sparse_text.Ag)(text, path);
        const known = checkSchema(schema, path);
        if (typeof scope !== "string" || typeof host !== "string" || typeof owner !== "string")
          throw invalid(path);
        if (!isId(owner_id, host))
          throw invalid(path);
        return { schema: known, scope, host, owner_id, owner };
      }
      function writeOwner(name, publisher) {
        const { host, id: id2, owner_id, owner, full_name } = publisher;
        return (0, sparse_text.s$)({ schema: 1, name, repositories: [{ host, id: id2, owner_id, owner, full_name }] });
      }
      function writeScope(scope, { host, owner_id, owner }) {
        return (0, sparse_text.s$)({ schema: 1, scope, host, owner_id, owner });
      }
      function standing(record, publisher) {
        if (record.repositories.some((known) => samePublisher(known, publisher)))
          return "owner";
        const moved = record.repositories.some((known) => known.host !== "local" && known.host === publisher.host && known.id === publisher.id);
        return moved ? "transferred" : "stranger";
      }
      function ownsScope(record, publisher) {
        if (record.host !== publisher.host)
          return false;
        return record.host === "local" ? record.owner === publisher.owner : record.owner_id === publisher.owner_id;
      }
      function samePublisher(known, publisher) {
        if (known.host !== publisher.host)
          return false;
        if (known.host === "local")
          return known.owner === publisher.owner;
        return known.id === publisher.id && known.owner_id === publisher.owner_id;
      }
      function publisherOf(value, path) {
        if (!(0, sparse_text.u4)(value))
          throw invalid(path);
        const { host, id: id2, owner_id, owner, full_name } = value;
        if (typeof host !== "string" || typeof owner !== "string" || typeof full_name !== "string")
          throw invalid(path);
        if (!isId(id2, host) || !isId(owner_id, host))
          throw invalid(path);
        return { host, id: id2, owner_id, owner, full_name };
      }
      function versionsOf(value, path) {
        if (Array.isArray(value) && value.every((item) => typeof item === "string"))
          return value;
        throw invalid(path);
      }
      function owner_textOf(value, path) {
        if (typeof value === "string")
          return value;
        throw invalid(path);
      }
      function moveOf(value, path) {
        const publisher = publisherOf(value, path);
        const { from, since } = (0, sparse_text.u4)(value) ? value : {};
        if (!isId(from, publisher.host) || typeof since !== "string" || Number.isNaN(Date.parse(since)))
          throw invalid(path);
        return { ...publisher, from, since };
      }
      function isId(value, host) {
        return typeof value === "number" && Number.isSafeInteger(value) && (host === "local" ? value === 0 : value > 0);
      }
      function checkSchema(schema, path) {
        if (schema === RECORD_SCHEMA)
          return schema;
        if (typeof schema !== "number" || !(schema > RECORD_SCHEMA))
          throw invalid(path);
        throw new errors.gl("INDEX_TOO_NEW", `Cannot use the owner record "${path}" of the index: its form is newer`, {
          found: `schema ${schema}`,
          expected: `schema ${RECORD_SCHEMA}`,
          cure: "Use a newer version of this action or CLI"
        });
      }
      function invalid(path) {
        return new errors.gl("INDEX_INVALID", `Cannot use the owner record "${path}" of the index`, {
          found: "a record of another form",
          expected: "a record as `schemas/owner.schema.json` describes",
          cure: `Restore "${path}" from the index repository's history; nothing was written`
        });
      }
      ;
      function checkOwner(claim, files) {
        return [...checkScope(claim, files), ...checkPackage(claim, files)];
      }
      function checkScope({ name, publisher, paths }, files) {
        if (name.scope === void 0 || paths.scope === void 0)
          return [];
        const record = readScope(files.get(paths.scope), paths.scope);
        if (record === void 0) {
          checkFirstUse(name.scope, publisher, name.full);
          return [[paths.scope, writeScope(name.scope, publisher)]];
        }
        if ((0, manifest_name.$N)(record.scope) !== (0, manifest_name.$N)(name.scope))
          throw misplaced(name.full, paths.scope, `@${record.scope}`);
        if (ownsScope(record, publisher))
          return [];
        const holder = `${record.owner} (${record.host}, id ${record.owner_id})`;
        throw notOwner(name.full, publisher, `the scope "@${name.scope}" belongs to ${holder}`);
      }
      function checkPackage({ name, publisher, paths, published }, files) {
        const record = readOwner(files.get(paths.owner), paths.owner);
        if (record === void 0) {
          if (published)
            throw ownerless(name.full, paths.owner);
          return [[paths.owner, writeOwner(name.full, publisher)]];
        }
        if ((0, manifest_name.$N)(record.name) !== (0, manifest_name.$N)(name.full))
          throw misplaced(name.full, paths.owner, record.name);
        if (record.name !== name.full)
          throw nameTaken(name.full, record.name);
        if (record.reserved !== void 0)
          throw nameReserved(name.full, record.reserved);
        const stands = standing(record, publisher);
        if (stands === "stranger")
          throw notOwner(name.full, publisher, `it belongs to ${holdersOf(record)}`);
        if (stands === "transferred")
          throw ownerChanged(name.full, publisher, holdersOf(record));
        return [];
      }
      function checkFirstUse(scope, publisher, name) {
        if (publisher.host === "local" || publisher.owner.toLowerCase() === scope.toLowerCase())
          return;
        throw notOwner(name, publisher, `the scope "@${scope}" can be claimed first only by the account "${scope}"`);
      }
      function holdersOf({ repositories }) {
        if (repositories.length === 0)
          return "nobody: the registry has locked the name";
        return repositories.map(({ full_name, host, id: id2 }) => `${full_name} (${host}, id ${id2})`).join(", ");
      }
      function nameReserved(name, reason) {
        return new errors.gl("NAME_RESERVED", `Cannot publish ${name}: this registry reserves the name`, {
          found: reason,
          expected: "a name that is not reserved",
          cure: "Choose another name, or ask the registry's maintainers to transfer it to your repository"
        });
      }
      function nameTaken(name, twin) {
        return new errors.gl("NAME_TAKEN", `Cannot publish ${name}: the name differs from "${twin}" only in "-" and "_"`, {
          found: `"${twin}" in the index`,
          expected: "a name that no other package has, `-` and `_` taken as the same",
          cure: `Use the name "${twin}" if it is yours, or choose another`
        });
      }
      function misplaced(name, path, other) {
        return new errors.gl("INDEX_INVALID", `Cannot publish ${name}: "${path}" of the index is about another name`, {
          found: JSON.stringify(other.slice(0, 160)),
          expected: `"${name}"`,
          cure: `Restore "${path}" from the index repository's history; nothing was written`
        });
      }
      function notOwner(name, { full_name, host, id: id2, owner, owner_id }, reason) {
        const who = host === "local" ? `owner "${owner}"` : `${full_name} (${host}, id ${id2}, owner id ${owner_id})`;
        return new errors.gl("NOT_OWNER", `Cannot publish ${name}: ${reason}`, {
          found: `publishing from ${who}`,
          expected: "the repository and account on record in the index",
          cure: host === "local" ? "Pass the right `--owner`, or choose another name" : "Publish from that repository, or choose another name or scope in `.clyde/package.yaml`"
        });
      }
      function ownerChanged(name, { full_name, owner_id }, known) {
        return new errors.gl("OWNER_CHANGED", `Cannot publish ${name}: its repository belongs to another account now`, {
          found: `${full_name}, owner id ${owner_id}`,
          expected: known,
          cure: "Ask the registry's maintainers to transfer the package to the new account"
        });
      }
      function ownerless(name, path) {
        return new errors.gl("INDEX_INVALID", `Cannot publish ${name}: the index has versions of it and no owner record`, {
          found: `no "${path}"`,
          expected: "an owner record beside every package",
          cure: `Restore "${path}" from the index repository's history`
        });
      }
      ;
      const DERIVED_SCHEMA = 1;
      const DERIVED_LIMIT = 64 * 1024;
      const INSTALLING = /^(?:dependencies|(?:optional|peer|bundle)Dependencies|peerDependenciesMeta|bin|directories|engines|os|cpu|libc|hasInstallScript|_hasShrinkwrap)$/;
      function encodeDerived({ vers, cksum, ecosystems }) {
        const warnings = [];
        for (let kept = ecosystems; ; ) {
          const text = JSON.stringify({ schema: DERIVED_SCHEMA, vers, cksum, ecosystems: sorted(kept) });
          const bytes = Buffer.byteLength(text);
          if (bytes <= DERIVED_LIMIT)
            return { text, warnings };
          const { left, what } = smaller(kept);
          warnings.push(derived_tooLong(what, bytes));
          kept = left;
        }
      }
      function readDerivedFile(text) {
        const lines = /* @__PURE__ */ new Map();
        for (const line of (text ?? "").split("\n")) {
          const derived = lineFrom(line);
          if (derived !== void 0)
            lines.set(versionIdentity(derived.vers), derived);
        }
        return [...lines.values()];
      }
      function withDerived(file, vers, line) {
        const identity = (0, manifest_version.HN)(vers);
        const others = (file ?? "").split("\n").filter((text) => {
          const other = text === "" ? void 0 : versionIn(text);
          return text !== "" && (other === void 0 || (0, manifest_version.HN)(other) !== identity);
        });
        return [...others, line, ""].join("\n");
      }
      function versionIn(line) {
        try {
          const value = JSON.parse(line);
          return (0, sparse_text.u4)(value) && typeof value.vers === "string" ? value.vers : void 0;
        } catch {
          return void 0;
        }
      }
      function lineFrom(text) {
        if (text === "")
          return void 0;
        try {
          const value = JSON.parse(text);
          if (!isRecord(value) || nestsTooDeep(value))
            return void 0;
          const { schema, vers, cksum, ecosystems } = value;
          if (schema !== DERIVED_SCHEMA || typeof vers !== "string" || typeof cksum !== "string")
            return void 0;
          return isRecord(ecosystems) ? { schema, vers, cksum, ecosystems } : void 0;
        } catch {
          return void 0;
        }
      }
      function sorted(value) {
        if (Array.isArray(value))
          return value.map(sorted);
        if (!(0, sparse_text.u4)(value))
          return value;
        const keys = Object.keys(value).sort();
        return Object.fromEntries(keys.filter((key) => value[key] !== void 0).map((key) => [key, sorted(value[key])]));
      }
      function smaller(ecosystems) {
        const { npm } = ecosystems;
        const prose = Object.entries(npm?.fields ?? {}).filter(([key]) => !INSTALLING.test(key));
        const [field2] = largest(prose);
        if (npm !== void 0 && field2 !== void 0) {
          const fields = Object.fromEntries(Object.entries(npm.fields).filter(([key]) => key !== field2));
          return { left: { ...ecosystems, npm: { ...npm, fields } }, what: `\`${field2}\` of package.json` };
        }
        const [client = ""] = largest(Object.entries(ecosystems));
        const left = Object.fromEntries(Object.entries(ecosystems).filter(([key]) => key !== client));
        return { left, what: `everything for ${client}` };
      }
      function largest(entries) {
        const size = ([, value]) => Buffer.byteLength(JSON.stringify(value) ?? "");
        return entries.toSorted((a, b) => size(b) - size(a)).map(([key]) => key);
      }
      function derived_tooLong(what, bytes) {
        return {
          code: "ENTRY_TOO_LARGE",
          message: `What the registry keeps for other clients is too large: ${what} is left out`,
          found: `${bytes} bytes`,
          expected: `at most ${DERIVED_LIMIT} bytes for a version`,
          cure: "Shorten the manifest of that client, if its users are to find the package"
        };
      }
      ;
      function describeLatest({ manifest, repository, readme }, files, paths) {
        const known = files.get(paths.meta);
        const meta = writeMeta({
          manifest,
          ...repository === void 0 ? {} : { repository },
          ...known === void 0 ? {} : { previous: { path: paths.meta, text: known } }
        });
        const changes = meta === known ? [] : [[paths.meta, meta]];
        return readme === files.get(paths.readme) ? changes : [...changes, [paths.readme, readme ?? null]];
      }
      function describedVersion(meta) {
        const { version } = lenientObject(meta);
        return typeof version === "string" ? version : void 0;
      }
      function withWhatMetaKnows({ manifest, ...rest }, meta) {
        const { description, homepage, keywords, repository } = lenientObject(meta);
        const known = {
          ...typeof description === "string" ? { description } : {},
          ...typeof homepage === "string" ? { homepage } : {}
        };
        const words = Array.isArray(keywords) ? keywords.filter((word) => typeof word === "string") : [];
        return {
          ...typeof repository === "string" ? { repository } : {},
          ...rest,
          manifest: { ...known, ...manifest, keywords: manifest.keywords.length > 0 ? manifest.keywords : words }
        };
      }
      function lenientObject(text) {
        try {
          const value = text === void 0 ? void 0 : JSON.parse(text);
          return isRecord(value) ? value : {};
        } catch {
          return {};
        }
      }
      ;
      function permittedEcosystems(ecosystems, name, policy) {
        const { npm, ...others } = ecosystems;
        const warnings = [];
        const takesNpm = npm === void 0 || isNpmName(npm.name, name, policy);
        if (npm !== void 0 && !takesNpm)
          warnings.push(notForNpm(npm.name, name));
        const kept = takesNpm ? ecosystems : others;
        const refused2 = ecosystem_name_namesIn(kept).filter((one) => !isRecordable(one));
        for (const { namespace, name: other } of refused2)
          warnings.push(unrecordable(namespace, other));
        const namespaces = refused2.map(({ namespace }) => namespace);
        const left = Object.entries(kept).filter(([key]) => !namespaces.includes(key));
        return { ecosystems: refused2.length === 0 ? kept : Object.fromEntries(left), warnings };
      }
      function isNpmName(npm, { full, scope }, policy) {
        if (npm === full && scope !== void 0)
          return true;
        return policy.npm.unscoped === "allow" && !npm.startsWith("@");
      }
      function notForNpm(npm, { full, scope }) {
        const wanted = scope === void 0 ? `@scope/${full}` : full;
        return {
          code: "ECOSYSTEM_MISMATCH",
          message: `npm will not find ${full}: "${npm}" is no name for it in this registry`,
          found: `"${npm}" in package.json`,
          expected: scope === void 0 ? "a package with a scope, of the same name in both manifests" : `"${full}"`,
          cure: `Name it "${wanted}" in both manifests; set \`"private": true\` if it is not for npm; the registry's maintainers can set \`npm: {unscoped: allow}\``,
          at: { file: "package.json" }
        };
      }
      function unrecordable(namespace, name) {
        return {
          code: "ECOSYSTEM_MISMATCH",
          message: `Clients of ${namespace} will not find the package: the registry cannot keep its name there`,
          found: JSON.stringify(name.slice(0, 160)),
          expected: "letters, digits, `-`, `_` and `.`, at most 64 of them, and no device of Windows",
          cure: "Choose another name in the manifest of that client"
        };
      }
      var sparse_entry = __webpack_require__(7561);
      var nesting = __webpack_require__(1460);
      ;
      function readIndexFile(text, path) {
        if (text === void 0 || text === "")
          return [];
        if (!text.endsWith("\n"))
          throw index_file_invalid(path, text.split("\n").length, "it does not end with a line feed", text.slice(-80));
        const lines = text.slice(0, -1).split("\n").map((line, index) => readLine(line, path, index + 1));
        checkUnique(lines, path);
        return lines;
      }
      function checkUnique(lines, path) {
        const seen = /* @__PURE__ */ new Set();
        for (const [index, { vers, text }] of lines.entries()) {
          const identity = (0, manifest_version.HN)(vers);
          if (seen.has(identity))
            throw index_file_invalid(path, index + 1, `version ${(0, sparse_text.hD)(identity)} is in an earlier line too`, text);
          seen.add(identity);
        }
      }
      function findVersion(lines, version) {
        const identity = (0, manifest_version.HN)(version);
        return lines.find((line) => (0, manifest_version.HN)(line.vers) === identity);
      }
      function appendLine(text, line) {
        return `${text ?? ""}${line}
`;
      }
      function replaceLine(text, old, line) {
        return `${text.slice(0, -1).split("\n").map((other) => other === old ? line : other).join("\n")}
`;
      }
      function readLine(text, path, number) {
        let value;
        try {
          value = JSON.parse(text);
        } catch {
          throw index_file_invalid(path, number, "it is not JSON", text);
        }
        if (!(0, sparse_text.u4)(value))
          throw index_file_invalid(path, number, "it is no JSON object", text);
        const { schema, name, vers } = value;
        if (typeof name !== "string" || typeof vers !== "string" || !isFormat(schema)) {
          throw index_file_invalid(path, number, "`schema`, `name` or `vers` is missing or has another form", text);
        }
        if (schema > sparse_entry.Hk)
          return { text, name, vers };
        if ((0, nesting.q)(value))
          throw index_file_invalid(path, number, `it is nested more than ${nesting.f} levels deep`, text);
        const entry = index_file_entryOf(value, name, vers);
        if (typeof entry === "string")
          throw index_file_invalid(path, number, entry, text);
        return { text, name, vers, entry };
      }
      function index_file_entryOf(value, name, vers) {
        const { cksum, tsum, size, dl, pubtime, yanked, yank_reason, removed, license, artifacts, provenance } = value;
        if (!isVersion(vers))
          return "`vers` is no SemVer version";
        if (!isDigest(cksum) || !isDigest(tsum))
          return "`cksum` or `tsum` is no sha256";
        if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 1)
          return "`size` is no count of bytes";
        if (typeof dl !== "string" || !isDownloadUrl(dl))
          return "`dl` is neither an https address nor a relative path";
        if (typeof pubtime !== "string" || typeof yanked !== "boolean")
          return "`pubtime` or `yanked` is missing";
        if (removed !== void 0 && typeof removed !== "string")
          return "`removed` is no text";
        const repository = originOf(value.repository);
        const deps = dependenciesOf(value.deps);
        if (repository === void 0 || deps === void 0)
          return "`repository` or `deps` has another form";
        return {
          ...{ schema: sparse_entry.Hk, name, vers, deps, cksum, tsum, size, dl, pubtime, yanked },
          ...typeof yank_reason === "string" ? { yank_reason } : {},
          ...removed === void 0 ? {} : { removed },
          license: typeof license === "string" ? license : null,
          repository,
          ...Array.isArray(artifacts) ? { artifacts } : {},
          ...provenance === void 0 ? {} : { provenance }
        };
      }
      function originOf(value) {
        if (!(0, sparse_text.u4)(value))
          return void 0;
        const { host, id: id2, owner_id, tag, commit: commit2 } = value;
        if (typeof host !== "string" || typeof tag !== "string" || !index_file_isId(id2) || !index_file_isId(owner_id))
          return void 0;
        if (commit2 !== null && typeof commit2 !== "string")
          return void 0;
        return { host, id: id2, owner_id, tag, commit: commit2 };
      }
      function dependenciesOf(value) {
        if (!Array.isArray(value))
          return void 0;
        const dependencies2 = [];
        for (const item of value) {
          if (!(0, sparse_text.u4)(item) || typeof item.name !== "string" || typeof item.req !== "string")
            return void 0;
          const kind = item.kind === "dev" ? "dev" : "normal";
          const registry = typeof item.registry === "string" ? { registry: item.registry } : {};
          dependencies2.push({ name: item.name, req: item.req, kind, ...registry });
        }
        return dependencies2;
      }
      function isVersion(text) {
        if ((0, manifest_version.$b)(text))
          return true;
        try {
          return (0, manifest_version.ot)(text) === text;
        } catch {
          return false;
        }
      }
      function isFormat(value) {
        return typeof value === "number" && Number.isSafeInteger(value) && value >= 1;
      }
      function isDigest(value) {
        return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
      }
      function index_file_isId(value) {
        return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
      }
      function index_file_invalid(path, line, complaint, text) {
        return new errors.gl("INDEX_INVALID", `Cannot use line ${line} of "${path}" in the index: ${complaint}`, {
          found: (0, sparse_text.hD)(text),
          expected: "one JSON object a line, as `schemas/entry.schema.json` describes",
          cure: `Restore "${path}" from the index repository's history; nothing was written`,
          at: { file: path, line }
        });
      }
      ;
      function latestOf(versions) {
        const eligible = versions.filter((version) => !version.yanked && version.removed === void 0);
        const stable = eligible.filter((version) => !(0, manifest_version.V1)(version.vers));
        const pool = stable.length > 0 ? stable : eligible;
        return pool.reduce((best, version) => best === void 0 || (0, manifest_version.Zy)(version.vers, best.vers) > 0 ? version : best, void 0);
      }
      ;
      const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
      const DEFAULT_PROVENANCE = {
        policy: "ratchet",
        issuers: [GITHUB_ISSUER],
        selfHosted: false,
        repin: []
      };
      function provenancePolicyFrom(value, invalid2) {
        const settings = value ?? {};
        if (!(0, sparse_text.u4)(settings))
          throw invalid2("provenance", settings, "a map of settings");
        const policy = settings.policy ?? DEFAULT_PROVENANCE.policy;
        if (policy !== "off" && policy !== "ratchet" && policy !== "required")
          throw invalid2("provenance.policy", policy, "`off`, `ratchet` or `required`");
        const selfHosted = settings["self-hosted"] ?? "refuse";
        if (selfHosted !== "refuse" && selfHosted !== "allow")
          throw invalid2("provenance.self-hosted", selfHosted, "`refuse` or `allow`");
        const issuers = texts("issuers", settings.issuers ?? DEFAULT_PROVENANCE.issuers, invalid2);
        const repin = texts("repin", settings.repin ?? DEFAULT_PROVENANCE.repin, invalid2);
        return { policy, issuers, selfHosted: selfHosted === "allow", repin: repin.map(manifest_name.$N) };
      }
      function texts(key, value, invalid2) {
        if (Array.isArray(value) && value.every((item) => typeof item === "string"))
          return value;
        throw invalid2(`provenance.${key}`, value, "a list of texts");
      }
      ;
      const VIEW_NAMES = ["cargo", "npm", "zig", "cmake", "meson", "bazel", "vcpkg", "conan"];
      const DEFAULT_VIEWS = { views: VIEW_NAMES, registryName: "clyde" };
      const REGISTRY_NAME = /^(?!crates-io$)[A-Za-z][A-Za-z0-9_-]{0,63}$/;
      function viewPolicyFrom({ views, cargo }, invalid2) {
        const settings = cargo ?? {};
        if (!(0, sparse_text.u4)(settings))
          throw invalid2("cargo", settings, "a map of settings");
        const registryName = settings["registry-name"] ?? DEFAULT_VIEWS.registryName;
        if (typeof registryName !== "string" || !REGISTRY_NAME.test(registryName))
          throw invalid2("cargo.registry-name", registryName, "letters, digits, `-` and `_`, other than `crates-io`");
        const wanted = views ?? VIEW_NAMES;
        if (!Array.isArray(wanted) || !wanted.every((name) => VIEW_NAMES.some((known) => known === name)))
          throw invalid2("views", wanted, `a list of ${VIEW_NAMES.join(", ")}`);
        return { views: VIEW_NAMES.filter((name) => wanted.includes(name)), registryName };
      }
      ;
      const DEFAULT_POLICY = {
        privateSources: "refuse",
        reservedNames: [],
        staticPages: 2e4,
        provenance: DEFAULT_PROVENANCE,
        npm: { unscoped: "refuse" },
        ...DEFAULT_VIEWS
      };
      const STATIC_PAGES_LIMIT = 1e5;
      function readPolicy(text) {
        if (text === void 0)
          return DEFAULT_POLICY;
        const value = parsePolicy(text);
        const sources = value["private-sources"] ?? DEFAULT_POLICY.privateSources;
        if (sources !== "refuse" && sources !== "allow")
          throw invalidPolicy("private-sources", sources, "`refuse` or `allow`");
        const names = value["reserved-names"] ?? DEFAULT_POLICY.reservedNames;
        if (!Array.isArray(names) || !names.every((name) => typeof name === "string")) {
          throw invalidPolicy("reserved-names", names, "a list of names");
        }
        return {
          privateSources: sources,
          reservedNames: names.map(manifest_name.$N),
          staticPages: staticPagesIn(value.site),
          provenance: provenancePolicyFrom(value.provenance, invalidPolicy),
          npm: npmIn(value.npm),
          ...viewPolicyFrom(value, invalidPolicy)
        };
      }
      function staticPagesIn(value) {
        const site = value ?? {};
        if (!(0, sparse_text.u4)(site))
          throw invalidPolicy("site", site, "a map of settings");
        const pages = site["static-pages"] ?? DEFAULT_POLICY.staticPages;
        if (typeof pages === "number" && Number.isSafeInteger(pages) && pages >= 0 && pages <= STATIC_PAGES_LIMIT)
          return pages;
        throw invalidPolicy("site.static-pages", pages, `a whole number from 0 to ${STATIC_PAGES_LIMIT}`);
      }
      function npmIn(value) {
        const npm = value ?? {};
        if (!(0, sparse_text.u4)(npm))
          throw invalidPolicy("npm", npm, "a map of settings");
        const { unscoped = DEFAULT_POLICY.npm.unscoped } = npm;
        if (unscoped === "refuse" || unscoped === "allow")
          return { unscoped };
        throw invalidPolicy("npm.unscoped", unscoped, "`refuse` or `allow`");
      }
      function writePolicy(name) {
        return `# The policy of this registry. Every key is optional; the values here are the defaults.
# yaml-language-server: $schema=https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/registry.schema.json

# Short name of the registry, as in config.json.
name: ${JSON.stringify(name)}

# Whether packages of private and internal repositories may be published here when this registry is public.
private-sources: ${DEFAULT_POLICY.privateSources}

# Names nobody may publish.
reserved-names: []

# Who commits new versions: direct (the publishing jobs, which need a token), pull (the workflow ingest), or both.
# The rules from \`publishers\` to \`limits\` are asked of what ingest takes; a job with a token is asked for none of them.
writers: both

# Whose releases the workflow ingest takes: owner (whoever has this repository), accounts, single repositories (acme/fmt),
# or anyone, which lets everybody ask with the form. A login can be given up and taken by somebody else: acme#77 lists the
# account by its numeric id as well (https://api.github.com/users/acme). What holds for them: names, cool-down, licenses, limits.
publishers: owner

# New names that look like another's, that npm, crates-io or PyPI is known for, or that a fork takes from its parent.
names: { look-alikes: refuse, popular: refuse, forks: refuse, allowed: [] }

# Hours that a new name waits when its account or repository is younger than so many days; who is listed does not wait.
cool-down: { hours: 72, account-days: 30, repository-days: 7 }

# SPDX ids; an empty list means every license.
licenses: { allowed: [], missing: allow }

# Versions that require what is not here.
missing-dependencies: refuse

# Bytes and files of an archive, at most.
limits: { archive: 268435456, unpacked: 536870912, files: 50000 }

# Proof of where archives were built, for what is published from now on. policy: off, ratchet (a package that had it keeps
# it, from the same workflow), or required. issuers: who may vouch for a job. repin: packages that may change their workflow.
# provenance:
#   policy: ${DEFAULT_PROVENANCE.policy}
#   issuers: [${DEFAULT_PROVENANCE.issuers.map((issuer) => JSON.stringify(issuer)).join(", ")}]
#   self-hosted: ${DEFAULT_PROVENANCE.selfHosted ? "allow" : "refuse"}
#   repin: []

# Packages, the most downloaded first, that get files of their own on the web site; the browser draws the others.
site: { static-pages: ${DEFAULT_POLICY.staticPages} }

# Other package managers whose files the web site has; without this key, all that this program knows.
# views: [${VIEW_NAMES.join(", ")}]

# By which name cargo's manifests and configurations call this registry.
cargo: { registry-name: ${DEFAULT_POLICY.registryName} }
`;
      }
      const POLICY_LIMIT = 2 * 1024 * 1024;
      const MOST_BRACKETS = 1e3;
      const POLICY_NESTING = 16;
      function parsePolicy(text) {
        if (text.length > POLICY_LIMIT)
          throw invalidPolicy(POLICY_PATH, `${text.length} characters`, `at most ${POLICY_LIMIT} characters`);
        const brackets = text.match(/[[{]/g)?.length ?? 0;
        if (brackets > MOST_BRACKETS)
          throw invalidPolicy(POLICY_PATH, `${brackets} brackets`, `at most ${MOST_BRACKETS}`);
        try {
          const value = (0, dist.qg)(text, { maxAliasCount: 0, prettyErrors: false, logLevel: "error" });
          if (value === null || value === void 0)
            return {};
          if ((0, nesting.q)(value, POLICY_NESTING))
            throw new RangeError(`it nests more than ${POLICY_NESTING} levels deep`);
          if ((0, sparse_text.u4)(value))
            return value;
        } catch (cause) {
          throw new errors.gl("INDEX_INVALID", `Cannot read the registry's policy "${POLICY_PATH}"`, {
            found: (0, sparse_text.hD)(text),
            expected: "YAML as `schemas/registry.schema.json` describes",
            cure: `Mend "${POLICY_PATH}" in the index repository`,
            cause
          });
        }
        throw invalidPolicy("registry.yaml", (0, sparse_text.hD)(text), "a map of settings");
      }
      function invalidPolicy(key, found2, expected) {
        return new errors.gl("INDEX_INVALID", `Cannot use \`${key}\` of the registry's policy "${POLICY_PATH}"`, {
          found: (0, sparse_text.hD)(JSON.stringify(found2) ?? "nothing"),
          expected,
          cure: `Mend "${POLICY_PATH}" in the index repository`
        });
      }
      ;
      function publicationPaths(name, names = []) {
        const files = LAYOUTS.flatMap((layout) => {
          const { index, meta, derived, owner, readme } = packagePaths(name, layout);
          const claims = names.filter(isRecordable).map((one) => ecosystemNamePath(one, layout));
          return [index, meta, derived, owner, readme, ...claims];
        });
        const scope = packagePaths(name, "cargo").scope;
        return [path_CONFIG_PATH, POLICY_PATH, ...files, ...scope === void 0 ? [] : [scope]];
      }
      function judge(publication, index) {
        const { name } = publication.manifest;
        const config = readConfig(index.files.get(path_CONFIG_PATH));
        const policy = readPolicy(index.files.get(POLICY_PATH));
        const paths = packagePaths(name, config.layout);
        const text = index.files.get(paths.index);
        const lines = readIndexFile(text, paths.index);
        checkVisibility(publication, index, policy);
        checkName(name, lines, policy, paths.index);
        const published = lines.length > 0;
        const claims = checkOwner({ name, publisher: publication.publisher, paths, published }, index.files);
        const same = findVersion(lines, publication.manifest.version);
        if (same !== void 0)
          return { kind: "unchanged", entry: sameVersion(publication, same) };
        const entry = publication_entryOf(publication);
        const description = isLatest(entry, lines) ? describeLatest(publication, index.files, paths) : [];
        const derived = derivedOf(publication, { files: index.files, policy, layout: config.layout });
        const line = [paths.index, appendLine(text, (0, sparse_entry.vv)(entry))];
        const changes = new Map([line, ...claims, ...derived.records, ...description]);
        return { kind: "add", entry, changes, warnings: derived.warnings };
      }
      function derivedOf({ manifest: { name, version: vers }, archive: { checksum: cksum }, ecosystems }, { files, policy, layout }) {
        if (ecosystems === void 0)
          return { records: [], warnings: [] };
        const permitted = permittedEcosystems(ecosystems, name, policy);
        const claims = claimNames({ name, names: ecosystem_name_namesIn(permitted.ecosystems), layout }, files);
        const { text, warnings } = encodeDerived({ vers, cksum, ecosystems: permitted.ecosystems });
        const { derived } = packagePaths(name, layout);
        const line = [derived, withDerived(files.get(derived), vers, text)];
        return { records: [line, ...claims], warnings: [...permitted.warnings, ...warnings] };
      }
      function checkVisibility({ visibility, manifest, publisher }, index, policy) {
        const hidden = visibility === "private" || visibility === "internal";
        if (!hidden || index.visibility !== "public" || policy.privateSources === "allow")
          return;
        throw new errors.gl("PRIVATE_SOURCE", `Cannot publish ${manifest.name.full}@${manifest.version}: its repository is not public, the index is`, {
          found: `${publisher.full_name} is ${visibility}; the index is public`,
          expected: "a public repository, or an index that is not public",
          cure: `Publish to a private index; or, if everybody may have these files, set \`private-sources: allow\` in the index's ${POLICY_PATH}`
        });
      }
      function checkName(name, lines, policy, path) {
        const other = lines.find((line) => line.name !== name.full)?.name;
        if (other !== void 0)
          throw (0, manifest_name.$N)(other) === (0, manifest_name.$N)(name.full) ? nameTaken(name.full, other) : misplaced(name.full, path, other);
        const words = [name.full, ...name.scope === void 0 ? [] : [`@${name.scope}`]].map(manifest_name.$N);
        if (!words.some((word) => policy.reservedNames.includes(word)))
          return;
        throw new errors.gl("NAME_RESERVED", `Cannot publish ${name.full}: this registry reserves the name`, {
          found: `"${name.full}" under \`reserved-names\` of ${POLICY_PATH}`,
          expected: "a name that is not reserved",
          cure: "Choose another name, or ask the registry's maintainers"
        });
      }
      function sameVersion({ manifest, archive }, { entry, vers }) {
        const subject = `${manifest.name.full}@${vers}`;
        if (entry?.removed !== void 0) {
          throw new errors.gl("VERSION_REMOVED", `Cannot publish ${subject}: the registry removed this version for good`, {
            found: entry.removed,
            expected: "a version that was never used",
            cure: "Publish under the next version"
          });
        }
        if (entry !== void 0 && (entry.tsum === archive.tsum || entry.tsum === archive.originalTsum))
          return entry;
        throw new errors.gl("VERSION_EXISTS", `Cannot publish ${subject}: the version is in the index with other files`, {
          found: `archive ${archive.checksum} (unpacked ${archive.tsum})`,
          expected: entry === void 0 ? "the published files" : `archive ${entry.cksum} (unpacked ${entry.tsum})`,
          cure: "Raise `version:` in `.clyde/package.yaml` and release again: a published version never changes"
        });
      }
      function publication_entryOf({ manifest, archive, dl, pubtime, publisher, tag, commit: commit2, provenance }) {
        return {
          schema: sparse_entry.Hk,
          name: manifest.name.full,
          vers: manifest.version,
          deps: [...dependencies(manifest.requires, "normal"), ...dependencies(manifest.devRequires, "dev")],
          cksum: archive.checksum,
          tsum: archive.tsum,
          size: archive.size,
          dl,
          pubtime,
          yanked: false,
          license: manifest.license ?? null,
          repository: { host: publisher.host, id: publisher.id, owner_id: publisher.owner_id, tag, commit: commit2 },
          ...provenance === void 0 ? {} : { provenance }
        };
      }
      function dependencies(ranges, kind) {
        return Object.entries(ranges).map(([name, req]) => ({ name, req, kind }));
      }
      function isLatest(entry, lines) {
        const others = lines.flatMap((line) => line.entry === void 0 ? [] : [line.entry]);
        return latestOf([...others, entry]) === entry;
      }
      ;
      function packageUrl(name, version, type = "generic") {
        const path = name.full.split("/").map(encodeURIComponent).join("/");
        return `pkg:${type}/${path}@${encodeURIComponent(version)}`;
      }
      function subjectNames(name, version) {
        return [packageUrl(name, version), packageUrl(name, version, "npm"), archiveName(name, version)];
      }
      ;
      function placing(name, { tag, folder }) {
        return folder === void 0 ? `Attaching ${name} to release ${tag}` : `Storing ${name} in ${folder}`;
      }
      function cannotPlace(name, { tag, folder }) {
        return folder === void 0 ? `Cannot attach ${name} to release ${tag}` : `Cannot store ${name} in ${folder}`;
      }
      function there({ folder }) {
        return folder === void 0 ? "on the release" : "in the folder";
      }
      ;
      function otherBytes({ name, digest }, release, checksum) {
        const where = there(release);
        return new errors.gl("DOWNLOAD_FAILED", `Cannot compare ${name} with what is ${where}: other bytes came`, {
          found: `sha256 ${checksum}`,
          expected: `sha256 ${digest}, as it is shown`,
          cure: "Run it again"
        });
      }
      function differs({ name, release, archive: ours }, found2) {
        const { folder, url } = release;
        const file = folder === void 0 ? `the asset ${name} from ${url}` : `${name} from ${folder}`;
        return new errors.gl("ASSET_DIFFERS", `${cannotPlace(name, release)}: another file of that name is there`, {
          found: found2,
          expected: `sha256 ${ours.checksum} (unpacked ${ours.tsum})`,
          cure: `Delete ${file} if it is not published yet, then run it again; otherwise release the next version`
        });
      }
      function pending(name, release) {
        return new errors.gl("ASSET_PENDING", `${cannotPlace(name, release)}: another upload of it has not ended`, {
          found: release.folder === void 0 ? 'an asset in state "starter"' : "an empty file that holds its place",
          expected: "an upload that ends, or one that is over 10 minutes old",
          cure: "Run it again in ten minutes"
        });
      }
      function immutable(name, release) {
        return new errors.gl("RELEASE_IMMUTABLE", `${cannotPlace(name, release)}: the release is immutable`, {
          found: `${release.url} was published without it`,
          expected: "a draft, or a release that has the archive already",
          cure: IMMUTABLE_CURE
        });
      }
      const IMMUTABLE_CURE = `Let this action make the release: push a tag instead of publishing a release by hand
on: { push: { tags: ["v*"] } }
It makes a draft, attaches the archive, then publishes. This tag stays used up: release the next version`;
      function unavailable({ name, release }, cause, times) {
        return new errors.gl("GITHUB_UNAVAILABLE", `${cannotPlace(name, release)}: the upload failed${times === 1 ? "" : ` ${times} times`}`, {
          found: cause instanceof Error ? cause.message : String(cause),
          expected: "an answer that says the file is stored",
          cure: "Run it again later: it goes on where this one stopped",
          cause
        });
      }
      ;
      const STARTER_AGE = 6e5;
      const LOOK_AGAIN = 5e3;
      const TRIES = 8;
      async function placeFile(request) {
        const { release, name, pacing, progress } = request;
        const deadline = pacing.now() + STARTER_AGE + 6e4;
        let look = release.immutable || request.look === true;
        let lostAt;
        for (let attempt = 1; ; attempt++) {
          const found2 = look ? await wholeOrNothing(request, { deadline, lostAt }) : void 0;
          if (found2 !== void 0)
            return request.adopt(found2);
          if (release.immutable)
            throw immutable(name, release);
          const file = await request.file();
          const begun = pacing.now();
          const outcome = await place_upload(request, file);
          look = true;
          if (outcome.kind === "adopt")
            return request.adopt(outcome.asset);
          if (outcome.kind === "stored" && isOurs(outcome.asset, file))
            return request.stored(outcome.asset);
          const lost = outcome.kind === "lost";
          if (lost)
            lostAt ??= begun;
          if (!lost && attempt === 1)
            continue;
          const cause = lost ? outcome.cause : new Error(`no such file is ${there(release)}, and none is taken`);
          const wait = waitFor(attempt, outcome, pacing.random());
          if (attempt >= TRIES || pacing.now() + wait > deadline)
            throw unavailable(request, cause, attempt);
          progress.step(`No clear answer to the upload of ${name}; looking what is there`);
          await pacing.sleep(wait);
        }
      }
      async function wholeOrNothing({ release, name, assets, pacing, progress }, { deadline, lostAt }) {
        for (let before; ; ) {
          const found2 = await findAsset(assets, release, name);
          if (found2 === void 0 || found2.state === "uploaded" || release.immutable) {
            return found2?.state === "uploaded" ? found2 : void 0;
          }
          const same = before?.id === found2.id && before.size === found2.size;
          if (same && isDead(found2, { now: pacing.now(), lostAt })) {
            progress.step(`Removing a half-uploaded ${name}`);
            await assets.remove(found2);
            return void 0;
          }
          if (pacing.now() > deadline)
            throw pending(name, release);
          const what = lostAt === void 0 ? `Another run is uploading ${name}` : `${name} is half uploaded`;
          progress.step(`${what}; looking again in ${LOOK_AGAIN / 1e3} s`);
          before = found2;
          await pacing.sleep(LOOK_AGAIN);
        }
      }
      function isDead({ createdAt }, { now, lostAt }) {
        return now - createdAt > STARTER_AGE || lostAt !== void 0 && createdAt > lostAt - 1e3;
      }
      async function place_upload({ release, name, assets }, file) {
        try {
          return await assets.upload(release, name, file);
        } catch (error) {
          if (!(error instanceof errors.gl) || error.code !== "RELEASE_IMMUTABLE")
            throw error;
          const asset = await findAsset(assets, release, name);
          if (asset?.state !== "uploaded")
            throw error;
          return { kind: "adopt", asset };
        }
      }
      function waitFor(attempt, outcome, random) {
        const asked = outcome.kind === "lost" ? outcome.retryAfter ?? 0 : 0;
        return Math.round(asked + random * Math.min(8e3, 500 * 2 ** attempt));
      }
      function isOurs(asset, { size, checksum }) {
        const whole = asset.state === "uploaded" && asset.size === size;
        return whole && (asset.digest === void 0 || asset.digest === checksum);
      }
      async function findAsset(assets, release, name) {
        return (await assets.list(release)).find((asset) => asset.name === name);
      }
      ;
      function placeAsset(request) {
        const { archive } = request;
        const { checksum, tsum, size } = archive;
        return placeFile({
          ...request,
          file: async () => archive,
          stored: (asset) => ({ asset, checksum, tsum, size, how: "uploaded" }),
          adopt: (asset) => adopt(asset, request)
        });
      }
      async function adopt(asset, request) {
        const { release, name, archive, original, progress } = request;
        progress.step(`${name} is ${there(release)} already; comparing`);
        const watched = asset.digest === archive.checksum ? void 0 : request.recognise?.();
        const facts2 = asset.digest === archive.checksum ? archive : await readFacts(asset, request, watched);
        if (asset.digest !== void 0 && asset.digest !== facts2.checksum)
          throw otherBytes(asset, release, facts2.checksum);
        const same = facts2.tsum === archive.tsum || facts2.tsum === original?.tsum;
        const found2 = `sha256 ${asset.digest ?? facts2.checksum} (unpacked ${facts2.tsum})`;
        if (!same || facts2.size !== asset.size)
          throw differs(request, found2);
        const { checksum, tsum, size } = facts2;
        const recognised = watched === void 0 ? {} : { ecosystems: watched.finish(facts2).ecosystems };
        return { asset, checksum, tsum, size, how: "adopted", ...recognised };
      }
      async function readFacts(asset, request, recognition2) {
        try {
          return await read_readArchive(request.reader.download(request.release, asset), {
            expectRoot: request.archive.root,
            watch: recognition2?.watch
          });
        } catch (error) {
          if (!(error instanceof errors.gl) || !error.code.startsWith("ARCHIVE_"))
            throw error;
          throw differs(request, `sha256 ${asset.digest ?? "unknown"}, not a readable archive for clients: ${error.message} (${error.found})`);
        }
      }
      ;
      function provenanceError(subject, findings) {
        const [first] = findings;
        const { message, code, found: found2, expected, cure } = first;
        const others = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
        const start = message.charAt(0).toLowerCase() + message.slice(1);
        return new errors.gl(code, `Cannot accept the provenance of ${subject}: ${start}${others}`, {
          ...found2 === void 0 ? {} : { found: found2 },
          ...expected === void 0 ? {} : { expected },
          ...cure === void 0 ? {} : { cure },
          problems: findings.map(({ check: _, ...problem }) => problem)
        });
      }
      ;
      const BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
      const BUNDLE_LIMIT = 512 * 1024;
      function bundleName(archiveName2) {
        return `${archiveName2}.sigstore.json`;
      }
      async function placeBundle(request, ports) {
        const { maker, release, target, look } = request;
        const name = bundleName(request.archiveName);
        let signed;
        const sign = () => {
          ports.progress.step(`Signing the provenance of ${request.archiveName}`);
          return maker.sign(target);
        };
        return placeFile({
          ...ports,
          ...{ release, name, look },
          async file() {
            signed ??= sign();
            const { text, sha256: sha2562 } = await signed;
            ports.progress.step(placing(name, release));
            return { checksum: sha2562, size: Buffer.byteLength(text), type: BUNDLE_TYPE, open: () => once(text) };
          },
          stored: async () => recordOf(name, await (signed ?? sign())),
          adopt: (asset) => bundle_adopt(asset, request, ports)
        });
      }
      async function bundle_adopt(asset, { maker, rules, release, target }, ports) {
        ports.progress.step(`${asset.name} is there already; proving it`);
        const proved = await maker.prove(await bundle_textOf(asset, release, ports), target, rules);
        if (proved.kind === "found")
          return recordOf(asset.name, proved.value);
        const { message, problems, code, found: found2, expected } = provenanceError(asset.name, proved.findings);
        throw new errors.gl(code, `${cannotPlace(asset.name, release)}: another file of that name is there. ${message}`, {
          ...found2 === void 0 ? {} : { found: found2 },
          ...expected === void 0 ? {} : { expected },
          cure: `Delete ${asset.name} from ${release.url} if it is not published yet, then run it again; otherwise release the next version`,
          problems
        });
      }
      async function bundle_textOf(asset, release, { reader }) {
        if (asset.size > BUNDLE_LIMIT)
          return "";
        const chunks = [];
        for await (const chunk of reader.download(release, asset))
          chunks.push(chunk);
        return Buffer.concat(chunks).toString("utf8");
      }
      function recordOf(bundle, { sha256: sha2562, identity }) {
        const { workflow, signer, event, runner, run } = identity;
        return { bundle, sha256: sha2562, workflow, signer, event, runner, ...run === void 0 ? {} : { run } };
      }
      async function* once(text) {
        yield Buffer.from(text);
      }
      ;
      function sha256() {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
      }
      ;
      function cannotKeep(subject) {
        return `Cannot keep ${subject} in the vault`;
      }
      const REFUSALS = [
        "RELEASE_FORBIDDEN",
        "RELEASE_BLOCKED",
        "RELEASE_NOT_FOUND",
        "ASSET_FORBIDDEN",
        "SOURCE_UNREADABLE"
      ];
      function vault_errors_isRefusal(error) {
        return error instanceof errors.gl && REFUSALS.includes(error.code);
      }
      function vault_errors_refusedByVault(subject, { label }, cause) {
        return new errors.gl("VAULT_FORBIDDEN", `${cannotKeep(subject)} ${label}: nothing can be written there`, {
          found: cause.found ?? cause.message,
          expected: `a token with Contents: write on ${label}, a repository with at least one commit`,
          cure: `Make the repository with a README if there is none, give such a token, then run it again; what was done so far is kept
with:
  vault: ${label}
  vault-token: \${{ secrets.VAULT_TOKEN }}`,
          cause
        });
      }
      function keptDiffers(subject, { vault, release, asset, digest, checksum }) {
        return new errors.gl("VAULT_DIFFERS", `${cannotKeep(subject)} ${vault.label}: another file is in its place`, {
          found: `${asset.name} with ${digest === void 0 ? `${asset.size} bytes` : `sha256 ${digest}`}`,
          expected: `sha256 ${checksum}`,
          cure: `Find out who put it there, delete ${asset.name} from ${release.url}, then run it again`
        });
      }
      function vault_errors_otherBytes(subject, found2, checksum) {
        return new errors.gl("CHECKSUM_MISMATCH", `${cannotKeep(subject)}: its archive is another one now`, {
          found: `sha256 ${found2}`,
          expected: `sha256 ${checksum}`,
          cure: "Put back the file that was published; the vault keeps no other"
        });
      }
      function tooOpen(subject, { vault, open, visibility }) {
        return new errors.gl("PRIVATE_SOURCE", `${cannotKeep(subject)} ${vault.label}: more people can read the vault`, {
          found: `a ${visibility} source and a ${open} vault`,
          expected: "a vault that is no more open than the source",
          cure: `Make ${vault.label} private, or leave \`vault\` out for this package`
        });
      }
      ;
      async function keepArchive(request, ports) {
        const { vault, progress } = ports;
        progress.step(`Keeping ${request.subject} in the vault ${vault.label}`);
        try {
          await checkOpenness(request, vault);
          return await keep(request, ports);
        } catch (error) {
          throw vault_errors_isRefusal(error) ? vault_errors_refusedByVault(request.subject, vault, error) : error;
        }
      }
      async function newestIn(vault, subject) {
        try {
          return await vault.newest();
        } catch (error) {
          throw isRefusal(error) ? refusedByVault(subject, vault, error) : error;
        }
      }
      async function keep(request, ports) {
        const { store } = ports.vault;
        const tag = vaultTag(request.archive.checksum);
        const found2 = request.earlier === "look" ? await store.find(tag) : request.earlier;
        const release = found2 ?? await store.createDraft(tag, "");
        const how = await placeOn(release, request, { ...ports, look: found2 !== void 0 || !release.draft });
        if (!release.draft)
          return how;
        const published = await store.publish(release);
        if (published.id === release.id)
          return how;
        ports.progress.warn(`Another run kept ${request.subject} first; the draft ${release.url} of the vault is left over and can be deleted`);
        return placeOn(published, request, { ...ports, look: true });
      }
      function placeOn(release, { archive, subject }, { vault, pacing, progress, look }) {
        const name = vaultFile(archive.checksum);
        const other = {};
        return placeFile({
          ...{ release, name, look, pacing, progress, assets: vault.store },
          async file() {
            if (other.error !== void 0)
              throw other.error;
            const tell = (error) => other.error = error;
            return { checksum: archive.checksum, size: archive.size, open: () => verified(archive, subject, tell) };
          },
          stored: () => "stored",
          async adopt(asset) {
            const digest = asset.size === archive.size ? await digestOf(asset, release, vault) : void 0;
            if (digest === archive.checksum)
              return "adopted";
            throw keptDiffers(subject, { vault, release, asset, digest, checksum: archive.checksum });
          }
        });
      }
      async function digestOf(asset, release, { store }) {
        if (asset.digest !== void 0)
          return asset.digest;
        const hash = sha256();
        for await (const chunk of store.download(release, asset))
          hash.update(chunk);
        return hash.hex();
      }
      async function* verified(archive, subject, tell) {
        const hash = sha256();
        let held;
        for await (const chunk of archive.open()) {
          hash.update(chunk);
          if (held !== void 0)
            yield held;
          held = chunk;
        }
        const found2 = hash.hex();
        if (found2 !== archive.checksum)
          throw tell(vault_errors_otherBytes(subject, found2, archive.checksum));
        if (held !== void 0)
          yield held;
      }
      const OPENNESS = { local: 0, private: 1, internal: 2, public: 3 };
      async function checkOpenness({ visibility, subject }, vault) {
        if (visibility === "public")
          return;
        const open = await vault.visibility();
        if (OPENNESS[open] > OPENNESS[visibility])
          throw tooOpen(subject, { vault, open, visibility });
      }
      ;
      function planOf({ prepared, release, ...request }, { reader }) {
        const { manifest, archive, original, tree, archiveName: archiveName2, readme, ecosystems } = prepared;
        const planned = release ?? { id: "", tag: request.tag, draft: true, immutable: false, url: "" };
        return {
          ...{
            manifest,
            archive: { ...archive, ...original === void 0 ? {} : { originalTsum: original.tsum } },
            publisher: request.publisher,
            visibility: request.visibility,
            tag: request.tag,
            commit: request.commit
          },
          ...request.repository === void 0 ? {} : { repository: request.repository },
          ...readme === void 0 ? {} : { readme },
          ...ecosystems === void 0 ? {} : { ecosystems },
          dl: reader.downloadUrl(planned, archiveName2),
          pubtime: planned.publishedAt ?? tree.time
        };
      }
      function bundleTargetOf({ prepared, publisher, tag, commit: commit2 }, checksum) {
        const { manifest, archive } = prepared;
        const { host, id: id2, owner_id } = publisher;
        return {
          subject: { names: subjectNames(manifest.name, manifest.version), sha256: checksum },
          origin: { host, id: id2, owner_id, tag, commit: commit2 },
          ...checksum === archive.checksum ? { open: () => archive.open() } : {}
        };
      }
      async function attach(request, ports, plan) {
        const { releases, progress } = ports;
        const found2 = request.release ?? await findOrDraft(request, ports);
        const placed = await placeAll(request, found2, ports, plan);
        if (!found2.draft)
          return publicationOn(found2, placed, request, ports);
        progress.step(`Publishing the release ${request.tag}`);
        const release = await releases.publish(found2);
        if (release.id === found2.id)
          return publicationOn(release, placed, request, ports);
        progress.warn(`Another run has published ${request.tag} first; the draft ${found2.url} is left over and can be deleted`);
        return publicationOn(release, await placeAll(request, release, ports, plan), request, ports);
      }
      async function placeAll(request, release, ports, plan) {
        const placed = await placeProved(request, release, ports, plan);
        if (ports.vault !== void 0)
          await attach_keep(placed, { request, release, ports, vault: ports.vault });
        return placed;
      }
      async function placeProved(request, release, ports, plan) {
        const { archiveName: archiveName2 } = request.prepared;
        const placed = await place(request.prepared, release, ports);
        if (plan === void 0)
          return placed;
        const target = bundleTargetOf(request, placed.checksum);
        const look = placed.how === "adopted";
        return { ...placed, provenance: await placeBundle({ ...plan, release, target, archiveName: archiveName2, look }, ports) };
      }
      async function attach_keep(placed, { request, release, ports, vault }) {
        const { archive, manifest } = request.prepared;
        const { checksum, size, asset, how } = placed;
        const open = () => checksum === archive.checksum ? archive.open() : ports.reader.download(release, asset);
        await keepArchive({
          subject: `${manifest.name.full}@${manifest.version}`,
          archive: { checksum, size, open },
          visibility: request.visibility,
          earlier: how === "adopted" ? "look" : void 0
        }, { ...ports, vault });
      }
      function place({ archiveName: name, archive, original, recognise }, release, ports) {
        ports.progress.step(placing(name, release));
        return placeAsset({ ...ports, release, name, archive, original, recognise });
      }
      function publicationOn(release, { checksum, tsum, size, provenance, ecosystems }, request, ports) {
        return {
          ...planOf({ ...request, release }, ports),
          archive: { checksum, tsum, size },
          ...provenance === void 0 ? {} : { provenance },
          ...ecosystems === void 0 ? {} : { ecosystems }
        };
      }
      async function findOrDraft({ tag, commit: commit2 }, { releases, progress }) {
        const found2 = await releases.find(tag);
        if (found2 !== void 0)
          return found2;
        progress.step(`Making a draft release for ${tag}`);
        return releases.createDraft(tag, commit2 ?? "");
      }
      ;
      const LIFTABLE = [
        "INDEX_PROTECTED",
        "INDEX_FORBIDDEN",
        "INDEX_NOT_FOUND",
        "TOKEN_INVALID",
        "RATE_LIMITED"
      ];
      function refusedAfterAttaching(thrown, dl) {
        if (!(thrown instanceof errors.gl) || !LIFTABLE.includes(thrown.code))
          return thrown;
        const { code, message, found: found2, expected, cure } = thrown;
        return new errors.gl(code, message, {
          found: `${found2 === void 0 ? "" : `${found2}; `}the archive is stored already: ${dl}`,
          ...expected === void 0 ? {} : { expected },
          cure: `${cure === void 0 ? "" : `${cure}
`}Then run it again: the archive stays where it is and does no harm, and only the commit is left to do`,
          cause: thrown
        });
      }
      ;
      const BACK_OFF = {
        base: 500,
        crowd: 2e3,
        share: 15,
        cap: 8e3,
        deadline: 3e5,
        attempts: 500,
        lost: 6
      };
      function waitAfter(miss, random) {
        const asked = miss.outcome.kind === "lost" ? miss.outcome.retryAfter ?? 0 : 0;
        return Math.round(asked + random * spanAfter(miss));
      }
      function spanAfter({ attempt, elapsed, outcome }) {
        const doubled = Math.min(BACK_OFF.cap, BACK_OFF.base * 2 ** (attempt - 1));
        if (outcome.kind === "lost")
          return doubled;
        return Math.min(doubled, Math.max(BACK_OFF.crowd, elapsed / BACK_OFF.share));
      }
      ;
      async function commitToIndex(request) {
        const { index, pacing, progress } = request;
        const start = pacing.now();
        let snapshot = request.first ?? await index.read(request.paths);
        let lost = 0;
        for (let attempt = 1; ; attempt++) {
          const state = stateOf(snapshot, request);
          const proposal = await request.propose(state);
          if (proposal.kind === "settled") {
            return {
              value: proposal.value,
              commit: snapshot.head ?? "",
              wrote: attempt > 1 && lost > 0,
              attempts: attempt - 1
            };
          }
          const outcome = await swap(snapshot, proposal, request);
          if (outcome.kind === "done")
            return { value: proposal.value, commit: outcome.commit, wrote: true, attempts: attempt };
          if (outcome.kind === "lost") {
            lost++;
            if (lost >= BACK_OFF.lost)
              throw commit_unavailable(index, outcome.cause, lost);
          }
          const elapsed = pacing.now() - start;
          const wait = waitAfter({ attempt, elapsed, outcome }, pacing.random());
          if (elapsed + wait > BACK_OFF.deadline || attempt >= BACK_OFF.attempts) {
            throw outcome.kind === "lost" ? commit_unavailable(index, outcome.cause, lost) : contended(index, attempt, elapsed);
          }
          progress.step(progressLine(index, outcome, attempt, wait));
          await pacing.sleep(wait);
          snapshot = await index.read(request.paths);
        }
      }
      function stateOf(snapshot, { index, founding }) {
        if (snapshot.head !== void 0)
          return snapshot;
        if (founding === void 0)
          throw branchMissing(index);
        return { ...snapshot, files: new Map([...snapshot.files, ...founding.files]) };
      }
      async function swap(snapshot, { changes, message }, { index, founding }) {
        if (snapshot.head !== void 0)
          return index.commit(snapshot.head, changes, message);
        if (founding === void 0)
          throw branchMissing(index);
        const files = new Map(founding.files);
        for (const [path, text] of changes)
          if (text !== null)
            files.set(path, text);
        return founding.founder.found(files, message);
      }
      function progressLine(index, outcome, attempt, wait) {
        const what = outcome.kind === "stale" ? "changed meanwhile" : "gave no clear answer";
        return `Index ${index.label} ${what} (attempt ${attempt}); reading it again in ${(wait / 1e3).toFixed(1)} s`;
      }
      function branchMissing(index) {
        return new errors.gl("INDEX_BRANCH_MISSING", `Cannot use the index ${index.label}: the branch does not exist`, {
          found: "a repository without that branch",
          expected: "the branch that holds `config.json`",
          cure: "Check `registry-branch:`, or make the index with `clyde-registry init`"
        });
      }
      function contended(index, attempts, elapsed) {
        return new errors.gl("INDEX_CONTENDED", `Cannot commit to the index ${index.label}: others were faster every time`, {
          found: `${attempts} attempts in ${Math.round(elapsed / 1e3)} s`,
          expected: "a moment without other writers",
          cure: "Run the job again: what was done so far is kept"
        });
      }
      function commit_unavailable(index, cause, times) {
        return new errors.gl("GITHUB_UNAVAILABLE", `Cannot commit to the index ${index.label}: no clear answer came back${times === 1 ? "" : ` ${times} times`}`, {
          found: cause instanceof Error ? cause.message : String(cause),
          expected: "an answer that says whether the commit landed",
          cure: "Run the job again later: it looks first whether the commit landed",
          cause
        });
      }
      var trust_judge = __webpack_require__(4967);
      var trust_statement = __webpack_require__(6145);
      ;
      const BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
      function provenanceStatement(identity, subjects) {
        const { workflow, source, ref, commit: commit2, run } = identity;
        return JSON.stringify({
          _type: trust_statement.zG,
          subject: subjects,
          predicateType: trust_statement.Ti,
          predicate: {
            buildDefinition: {
              buildType: BUILD_TYPE,
              externalParameters: {
                workflow: { ref, repository: source, path: workflow.slice(source.length + 1).replace(/@.*$/s, "") }
              },
              internalParameters: {
                github: {
                  event_name: identity.event,
                  repository_id: identity.sourceId,
                  repository_owner_id: identity.ownerId,
                  runner_environment: identity.runner
                }
              },
              resolvedDependencies: [{ uri: `git+${source}@${ref}`, digest: { gitCommit: commit2 } }]
            },
            runDetails: {
              builder: { id: `https://github.com/actions/runner/${identity.runner}` },
              metadata: { invocationId: run ?? "" }
            }
          }
        });
      }
      function subjectsOf({ names: [name = ""], sha256: sha2562, sha512 }) {
        return [{ name, digest: { sha256: sha2562, ...sha512 === void 0 ? {} : { sha512 } } }];
      }
      var sparse_provenance = __webpack_require__(6503);
      var trust_json = __webpack_require__(5960);
      ;
      function demandOf({ policy, entries, repin }) {
        if (policy === "off")
          return { required: false };
        const last = entries.findLast(({ provenance }) => provenance !== void 0);
        const pin = last === void 0 || repin ? void 0 : pinFrom(last);
        const reason = policy === "required" ? "this registry takes no version without provenance" : last && `version ${last.vers} has provenance`;
        return reason === void 0 ? { required: false } : { required: true, reason, ...pin === void 0 ? {} : { pin } };
      }
      function pinFindings(pin, identity) {
        if (pin === void 0)
          return [];
        const now = placesOf(identity);
        const changed2 = (check, found2, expected) => ({
          check,
          code: "PROVENANCE_CHANGED",
          message: `The build's ${check === "pinned-workflow" ? "workflow" : "reusable workflow"} is not the one of ${pin.version}`,
          found: (0, trust_json.TL)(found2),
          expected: (0, trust_json.TL)(expected),
          cure: "Publish from the same workflow, or ask the maintainers to add the package to `provenance: { repin: [...] }` in `registry.yaml`"
        });
        return [
          ...now.workflow === pin.workflow ? [] : [changed2("pinned-workflow", now.workflow, pin.workflow)],
          ...now.signer === pin.signer ? [] : [changed2("pinned-signer", now.signer, pin.signer)]
        ];
      }
      function pinFrom({ provenance, vers }) {
        const recorded = (0, sparse_provenance.i)(provenance);
        return recorded === void 0 ? void 0 : { ...placesOf(recorded), version: vers };
      }
      function placesOf({ workflow, signer }) {
        const caller = splitWorkflow(workflow);
        const job = splitWorkflow(signer);
        return {
          workflow: caller.path,
          signer: job.repository === caller.repository ? `./${job.path}` : `${job.repository}/${job.path}`
        };
      }
      function splitWorkflow(address2) {
        const [, repository = "", path = address2] = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/([^@]+)(?:@.*)?$/s.exec(address2) ?? [];
        return { repository: repository.toLowerCase(), path };
      }
      var permission = __webpack_require__(9974);
      ;
      const NO_DEMAND = { required: false, policy: DEFAULT_PROVENANCE };
      function demandIn({ files }, name) {
        const { provenance: policy } = readPolicy(files.get(POLICY_PATH));
        const { index } = packagePaths(name, readConfig(files.get(path_CONFIG_PATH)).layout);
        const entries = readIndexFile(files.get(index), index).flatMap(({ entry }) => entry === void 0 ? [] : [entry]);
        const repin = policy.repin.includes((0, manifest_name.$N)(name.full));
        return { ...demandOf({ policy: policy.policy, entries, repin }), policy };
      }
      async function foresee({ subject, demand, maker, target }, { progress }) {
        if (demand.policy.policy === "off" && maker?.required !== true)
          return void 0;
        if (maker === void 0) {
          if (demand.required)
            throw demand_missing(subject, demand);
          return void 0;
        }
        const [first, ...others] = findingsOf(await maker.identity(), demand, target);
        if (first === void 0)
          return { maker, rules: demand.policy };
        const error = provenanceError(subject, [first, ...others]);
        if (demand.required || maker.required)
          throw error;
        progress.warn(`${subject} is published without provenance. ${error.message}: ${error.found ?? ""}`);
        return void 0;
      }
      function checkDemand(subject, demand, identity) {
        if (!demand.required)
          return;
        if (identity === void 0)
          throw demand_missing(subject, demand);
        const [first, ...others] = pinFindings(demand.pin, identity);
        if (first !== void 0)
          throw provenanceError(subject, [first, ...others]);
      }
      function findingsOf(identity, { policy: rules, pin }, { subject, origin }) {
        const statement = { predicateType: trust_statement.Ti, subjects: subjectsOf(subject) };
        const judged = (0, trust_judge.H)({ identity, statement, subject, origin, rules });
        return [...judged.kind === "refused" ? judged.findings : [], ...pinFindings(pin, identity)];
      }
      function demand_missing(subject, { reason }) {
        return new errors.gl("PROVENANCE_MISSING", `Cannot publish ${subject}: it has no provenance`, {
          found: "no bundle, and a job that cannot make one",
          expected: `proof of where the archive was built, as ${reason ?? "the registry asks for it"}`,
          cure: permission.o
        });
      }
      ;
      function vaultFor(subject, { files }, { vault, progress }) {
        const { vault: told } = readConfig(files.get(path_CONFIG_PATH));
        if (told !== void 0 && vault?.template !== told)
          progress.warn(`${subject} does not come to where the registry keeps archives (${told}), so that cargo does not find it: give the job \`vault\` and \`vault-token\`, the program \`--vault\`, or run \`clyde-registry vault\` afterwards`);
        return vault;
      }
      ;
      async function checkWritable({ head, writable, refusal: refusal2 }, { index, probe: probe2 }) {
        if (refusal2 !== void 0)
          throw refusal2;
        if (writable === true)
          return;
        if (head !== void 0 && probe2 !== void 0)
          return probe2.probe(head);
        if (writable === void 0)
          return;
        throw new errors.gl("INDEX_FORBIDDEN", `Cannot write to the index ${index.label}`, {
          found: "an index that can be read only",
          expected: "permission to write, asked before anything is written anywhere",
          cure: "Check the permissions of the folder, or of the token in `registry-token:`"
        });
      }
      ;
      async function publish_publish(request, ports) {
        const { index, progress } = ports;
        for (const note of request.prepared.notes ?? [])
          progress.step(note);
        progress.step(`Reading the index ${index.label}`);
        const first = await readIndex(request, ports);
        if (first === void 0)
          return publishUnjudged(request, ports);
        const planned = planOf(request, ports);
        const verdict = decide(planned, first, request, ports);
        if (verdict.kind === "taken")
          return receiptOf(request, ports, { status: "checked", first, planned, warnings: [verdict.warning] });
        if (verdict.kind === "unchanged") {
          progress.step(`${publish_nameOf(request)} is published already with the same files`);
          return receiptOf(request, ports, { status: "unchanged", first, planned, entry: verdict.entry });
        }
        if (request.mode === "check" || request.mode === "dry-run") {
          const warnings = [...verdict.warnings, ...foreseen(first, request)];
          if (request.mode === "dry-run")
            await provenanceFor(request, ports, first);
          return receiptOf(request, ports, { status: "checked", first, planned, entry: verdict.entry, warnings });
        }
        if (request.mode === "direct")
          await checkWritable(first, ports);
        const vault = request.mode === "direct" ? vaultFor(publish_nameOf(request), stateOf(first, ports), ports) : void 0;
        const publication = await attach(request, { ...ports, vault }, await provenanceFor(request, ports, first));
        if (request.mode === "attach")
          return receiptOf(request, ports, { status: "attached", first, planned: publication, ...verdict });
        const receipt = await commit(publication, first, request, ports);
        return { ...receipt, warnings: [...receipt.warnings, ...verdict.warnings] };
      }
      const CANNOT_SEE = ["INDEX_NOT_FOUND", "INDEX_FORBIDDEN"];
      async function readIndex({ prepared, indexOptional }, { index, progress }) {
        try {
          return await index.read(publicationPaths(prepared.manifest.name, prepared.names));
        } catch (error) {
          const blind = error instanceof errors.gl && CANNOT_SEE.includes(error.code);
          if (!blind || indexOptional !== true)
            throw error;
          progress.warn(`This token cannot read the index ${index.label}, so its verdict stays open: ${error.message}`);
          return void 0;
        }
      }
      async function publishUnjudged(request, ports) {
        if (request.mode !== "attach")
          return receiptOf(request, ports, { status: "checked", planned: planOf(request, ports) });
        const planned = await attach(request, { ...ports, vault: void 0 }, await provenanceFor(request, ports));
        return receiptOf(request, ports, { status: "attached", planned });
      }
      function provenanceFor(request, ports, first) {
        const { archive, manifest } = request.prepared;
        const demand = first === void 0 ? NO_DEMAND : demandIn(stateOf(first, ports), manifest.name);
        const target = bundleTargetOf(request, archive.checksum);
        return foresee({ subject: publish_nameOf(request), demand, maker: ports.maker, target }, ports);
      }
      function decide(planned, first, { mode }, ports) {
        try {
          return judge(planned, stateOf(first, ports));
        } catch (error) {
          const [warning] = error instanceof errors.gl && error.code === "VERSION_EXISTS" ? error.problems : [];
          if (mode !== "check" || warning === void 0)
            throw error;
          return { kind: "taken", warning };
        }
      }
      function foreseen({ refusal: refusal2 }, { mode, indexOptional }) {
        if (refusal2 === void 0 || indexOptional === true)
          return [];
        if (mode === "dry-run")
          throw refusal2;
        return refusal2.problems.slice(0, 1);
      }
      async function commit(publication, first, request, ports) {
        const { index, progress, pacing, founding } = ports;
        progress.step(`Committing ${publish_nameOf(request)} to the index ${index.label}`);
        const propose = (snapshot) => {
          const verdict = judge(publication, snapshot);
          if (verdict.kind === "unchanged")
            return { kind: "settled", value: verdict.entry };
          checkDemand(publish_nameOf(request), demandIn(snapshot, publication.manifest.name), publication.provenance);
          return { kind: "write", changes: verdict.changes, message: messageFor(request, publication), value: verdict.entry };
        };
        const { names = [] } = request.prepared;
        const asked = isAsked(names, publication.ecosystems);
        const paths = publicationPaths(publication.manifest.name, asked ? names : ecosystem_name_namesIn(publication.ecosystems));
        const start = asked ? { first } : {};
        const done = await commitToIndex({ index, paths, propose, ...start, pacing, progress, founding }).catch((error) => {
          throw refusedAfterAttaching(error, publication.dl);
        });
        const status = done.wrote ? "published" : "unchanged";
        const outcome = {
          status,
          first,
          planned: publication,
          entry: done.value,
          commit: done.commit,
          attempts: done.attempts
        };
        return receiptOf(request, ports, outcome);
      }
      function messageFor(request, { archive, publisher, tag, commit: commit2 }) {
        const source = commit2 === null ? publisher.full_name : `${publisher.full_name} at ${commit2}`;
        return { headline: `Publish ${publish_nameOf(request)}`, body: `Source: ${source} (${tag})
sha256: ${archive.checksum}` };
      }
      function receiptOf({ prepared, tag }, ports, outcome) {
        const { status, first, planned, entry, commit: commit2, attempts, warnings = [] } = outcome;
        const head = commit2 ?? (status === "unchanged" ? first?.head : void 0);
        const base = first === void 0 ? void 0 : readConfig(stateOf(first, ports).files.get(path_CONFIG_PATH)).base;
        const facts2 = status === "unchanged" && entry !== void 0 ? publishedFacts(entry) : plannedFacts(planned);
        return {
          ...{
            status,
            name: prepared.manifest.name.full,
            version: prepared.manifest.version,
            tag,
            archive: prepared.archiveName
          },
          ...facts2,
          ...entry === void 0 ? {} : { entry },
          ...head === void 0 ? {} : { commit: head },
          index: ports.index.label,
          ...base === void 0 ? {} : { base },
          warnings: [...prepared.warnings, ...warnings],
          attempts: attempts ?? 0
        };
      }
      function publishedFacts({ cksum, tsum, size, dl }) {
        return { checksum: cksum, tsum, size, archiveUrl: dl };
      }
      function plannedFacts({ archive, dl }) {
        return { checksum: archive.checksum, tsum: archive.tsum, size: archive.size, archiveUrl: dl };
      }
      function publish_nameOf({ prepared }) {
        return `${prepared.manifest.name.full}@${prepared.manifest.version}`;
      }
      ;
      function readIndexAhead(index, paths) {
        let ahead = (0, started.A)(index.read(paths));
        return {
          label: index.label,
          read(wanted) {
            const first = ahead;
            ahead = void 0;
            const same = wanted.length === paths.length && wanted.every((path, at) => path === paths[at]);
            return first !== void 0 && same ? first : index.read(wanted);
          },
          commit: (head, changes, message) => index.commit(head, changes, message)
        };
      }
      ;
      function readTag(tag, packages) {
        const named = splitTag(tag, packages);
        if (named !== void 0)
          return readNamed(tag, named);
        const version = tag_versionIn(tag);
        if (version !== void 0)
          return readPlain(tag, version, packages);
        if (isNearlyVersion(tag))
          throw invalidTag(tag, "", tag);
        const plain = /\d+\.\d+\.\d+\S*$/.exec(tag.slice(-100))?.[0];
        const hint = plain === void 0 ? "" : `; a release of it is tagged \`v${plain.slice(0, 40)}\``;
        return { kind: "other", reason: `names no package of this repository and no version${hint}` };
      }
      function tagFor(name, version, monorepo) {
        if (!monorepo)
          return `v${version}`;
        return name.scope === void 0 ? `${name.full}-v${version}` : `${name.full}@${version}`;
      }
      const SEPARATORS = ["-", "@", "/"];
      function splitTag(tag, packages) {
        const splits = [...prefixesOf(packages)].filter(([prefix]) => tag.startsWith(prefix) && SEPARATORS.includes(tag.charAt(prefix.length))).map(([prefix, owners]) => ({ prefix, rest: tag.slice(prefix.length + 1), packages: owners })).sort((a, b) => b.prefix.length - a.prefix.length);
        return splits.find(({ rest }) => tag_versionIn(rest) !== void 0) ?? splits.find(({ rest }) => isNearlyVersion(rest));
      }
      function prefixesOf(packages) {
        const prefixes = new Map(packages.map((each) => [each.name.full, [each]]));
        for (const each of packages) {
          const { base, full } = each.name;
          if (base === full || packages.some(({ name }) => name.full === base))
            continue;
          prefixes.set(base, [...prefixes.get(base) ?? [], each]);
        }
        return prefixes;
      }
      function readNamed(tag, { prefix, rest, packages }) {
        const version = tag_versionIn(rest);
        if (version === void 0)
          throw invalidTag(tag, tag.slice(0, prefix.length + 1), rest);
        const [match, other] = packages.filter((each) => isSameVersion(version, each.version));
        if (match === void 0)
          throw mismatch(tag, version, packages, tag.slice(0, tag.length - version.length));
        if (other === void 0)
          return { kind: "package", names: [match.name.full], version: match.version };
        throw new errors.gl("TAG_INVALID", `Tag ${quoted(tag)} may mean several packages`, {
          found: `"${prefix}", which is "${match.name.full}" and "${other.name.full}"`,
          expected: "a tag with the full name of one package",
          cure: `Tag the commit \`${tagFor(match.name, match.version, true)}\``
        });
      }
      function readPlain(tag, version, packages) {
        const matches = packages.filter((each) => isSameVersion(version, each.version));
        const [first] = matches;
        if (first === void 0)
          throw mismatch(tag, version, packages, "v");
        return { kind: "package", names: matches.map(({ name }) => name.full), version: first.version };
      }
      function tag_versionIn(text) {
        const version = text.startsWith("v") ? text.slice(1) : text;
        return /^\d/.test(version) && semver2.parse(version)?.raw === version ? version : void 0;
      }
      function isNearlyVersion(text) {
        return /^[vV]?\.?\d+\.\d/.test(text);
      }
      function isSameVersion(tagged, version) {
        return tagged === version || tagged === (0, manifest_version.HN)(version);
      }
      function invalidTag(tag, prefix, rest) {
        const meant = (0, manifest_version.bm)(rest);
        return new errors.gl("TAG_INVALID", `Tag ${quoted(tag)} has no SemVer version`, {
          found: quoted(rest),
          expected: "a version of three numbers, such as `v1.2.3` or `v1.2.3-rc.1`",
          cure: `Tag the commit \`${prefix}${prefix.endsWith("@") ? "" : "v"}${meant ?? "1.2.3"}\``
        });
      }
      function mismatch(tag, version, packages, form) {
        const listed = packages.slice(0, 10).map(({ name, version: own }) => `${name.full} ${own}`);
        const more = packages.length > 10 ? ", …" : "";
        const [first, second] = packages;
        const right = first === void 0 || second !== void 0 ? "" : `, or tag the commit \`${form}${first.version}\``;
        return new errors.gl("TAG_MISMATCH", `Tag ${quoted(tag)} does not agree with the manifest`, {
          found: `version ${version} in the tag`,
          expected: `a version that a manifest has: ${listed.join(", ") || "there is no package"}${more}`,
          cure: `Set \`version: "${version}"\` in the manifest${right}`
        });
      }
      ;
      const HOPS = 40;
      async function openReadyArchive(bytes, spool, options = {}) {
        const files = /* @__PURE__ */ new Map();
        const links = /* @__PURE__ */ new Map();
        const facts2 = await read_readArchive(bytes, {
          ...options,
          links: "follow",
          onLink: (link) => void links.set(link.path, link),
          onFile: async ({ path, executable, size, content }) => {
            files.set(path, { path, executable, size, open: await spool.keep(content) });
          }
        });
        const followed = [...links.values()].map((link) => follow(link, { files, links }));
        return { files: [...files.values(), ...followed], facts: facts2 };
      }
      function follow(link, { files, links }) {
        let target = link.target;
        for (let hop = 0; hop < HOPS; hop++) {
          const file = files.get(target);
          if (file !== void 0)
            return { ...file, path: link.path };
          const next = links.get(target);
          if (next === void 0)
            break;
          target = next.target;
        }
        return unusable(link);
      }
      function unusable({ path, target }) {
        const problem = {
          code: "LINK_UNSUPPORTED",
          message: `Link ${(0, archive_refusal.SP)(path)} cannot be packed: it leads to no file of the archive`,
          found: `a link to ${(0, archive_refusal.SP)(target)}`,
          expected: "a link to a file of the same archive",
          cure: `Make the archive with links followed (\`tar -h -czf FILE.tar.gz DIR\`), or leave it out:
exclude:
  - ${JSON.stringify((0, glob.k)(path))}`
        };
        const open = () => {
          throw (0, errors.JK)([problem], "Cannot pack the files");
        };
        return { path, executable: false, size: 0, problem, open };
      }
      var time = __webpack_require__(1274);
      ;
      async function openReady({ file, spool, origin }) {
        const stats = await (0, promises_.stat)(file).catch(() => void 0);
        if (!stats?.isFile())
          throw unreadable(file);
        const { files, facts: facts2 } = await openReadyArchive((0, external_node_fs_.createReadStream)(file), spool);
        return { label: file, time: (0, time.T)(stats.mtimeMs), ...origin, folder: "", files, facts: facts2 };
      }
      async function readInstallable(file, expectPackage) {
        try {
          return await read_readArchive((0, external_node_fs_.createReadStream)(file), { expectPackage });
        } catch (error) {
          if (error instanceof errors.gl && error.code.startsWith("ARCHIVE_"))
            return void 0;
          throw error;
        }
      }
      function unreadable(file) {
        return new errors.gl("SOURCE_UNREADABLE", `Cannot read the archive ${file}: there is no such file`, {
          found: "no file",
          expected: "a tar.gz",
          cure: "Check `archive:`, and that an earlier step makes the file"
        });
      }
      ;
      function refuseClashes(findings, released) {
        const packages = findings.flatMap((finding) => finding.kind === "package" ? [finding.found] : []);
        return findings.map((finding) => {
          if (finding.kind !== "package")
            return finding;
          const { found: found2 } = finding;
          const others = packages.filter((other) => other !== found2);
          const twin = others.find((other) => (0, manifest_name.$N)(clashes_nameOf(other)) === (0, manifest_name.$N)(clashes_nameOf(found2)));
          if (twin !== void 0)
            return failed(found2, sameName(found2, twin));
          const rival = released ? others.find((other) => fileOf(other) === fileOf(found2)) : void 0;
          return rival === void 0 ? finding : failed(found2, sameFile(found2, rival));
        });
      }
      function failed({ tree }, error) {
        return { kind: "failed", subject: tree.folder === "" ? "package" : tree.folder, error };
      }
      function sameName(found2, twin) {
        return new errors.gl("INPUT_INVALID", `Cannot publish "${clashes_nameOf(found2)}": two folders have that name`, {
          found: `"${clashes_nameOf(found2)}" in ${clashes_folderOf(found2)}, and "${clashes_nameOf(twin)}" in ${clashes_folderOf(twin)}`,
          expected: "a name of its own for each package, `-` and `_` taken as the same",
          cure: "Name only one of the folders in `path:`, or change the `name:` of one"
        });
      }
      function sameFile(found2, rival) {
        const { name, version } = found2.read.manifest;
        return new errors.gl("INPUT_INVALID", `Cannot publish "${name.full}": another package has the same archive name`, {
          found: `${fileOf(found2)} for ${clashes_folderOf(found2)} and for "${clashes_nameOf(rival)}" in ${clashes_folderOf(rival)}, on one release`,
          expected: "an archive name of its own for each package of a release",
          cure: `Release each under a tag of its own: \`${tagFor(name, version, true)}\` for this one`
        });
      }
      function clashes_nameOf({ read }) {
        return read.manifest.name.full;
      }
      function fileOf({ read }) {
        return archiveName(read.manifest.name, read.manifest.version).toLowerCase();
      }
      function clashes_folderOf({ tree }) {
        return tree.folder === "" ? "the root" : `"${tree.folder}"`;
      }
      ;
      async function findPackages(request) {
        await request.checkout.repository;
        const findings = await Promise.all(request.inputs.paths.map((folder) => openPackage(folder, request)));
        const { tag } = request;
        const chosen2 = refuseClashes(tag === void 0 ? findings : chosenByTag(tag, findings), tag !== void 0);
        await leaveOthers(findings, chosen2);
        return chosen2;
      }
      async function leaveOthers(findings, chosen2) {
        const others = findings.filter((finding) => !chosen2.includes(finding));
        await Promise.all(others.map((finding) => finding.kind === "package" && finding.found.tree[Symbol.asyncDispose]()));
      }
      async function openPackage(folder, request) {
        const { checkout, commit: commit2, inputs, defaults } = request;
        try {
          const tree = await checkout.open(commit2, folder);
          try {
            if (inputs.archive !== void 0)
              return { kind: "package", found: await openArchive(inputs.archive, tree, request) };
            return { kind: "package", found: { tree, read: await readManifest(tree, inputs.manifest, defaults) } };
          } catch (error) {
            await tree[Symbol.asyncDispose]();
            throw error;
          }
        } catch (error) {
          return packages_failed(folder === "" ? "package" : folder, error);
        }
      }
      async function openArchive(archive, origin, { workspace, spool, inputs, defaults }) {
        const { commit: commit2, time: time2 } = origin;
        const file = (0, external_node_path_.join)(workspace, archive);
        const ready = await openReady({ file, spool, origin: { commit: commit2, time: time2 } });
        const read = await readManifest(ready, inputs.manifest, defaults);
        const tree = { ...ready, [Symbol.asyncDispose]: () => origin[Symbol.asyncDispose]() };
        const original = await readInstallable(file, read.manifest);
        return { tree, read, ...original === void 0 ? {} : { original } };
      }
      function chosenByTag(tag, findings) {
        const packages = findings.flatMap((finding) => finding.kind === "package" ? [finding.found] : []);
        const failures = findings.filter((finding) => finding.kind === "failed");
        if (packages.length === 0)
          return failures;
        const meant = readTagOf(tag, packages);
        if (meant.kind === "ambiguous")
          return meant.failures;
        if (meant.kind === "other") {
          return failures.length > 0 ? failures : [{ kind: "skipped", subject: tag, reason: meant.reason }];
        }
        const chosen2 = findings.filter((finding) => finding.kind === "package" && meant.names.includes(finding.found.read.manifest.name.full));
        return /^v?[0-9]/.test(tag) ? [...chosen2, ...failures] : chosen2;
      }
      function readTagOf(tag, packages) {
        const manifests = packages.map(({ read }) => read.manifest);
        try {
          return readTag(tag, manifests);
        } catch (error) {
          const failures = manifests.filter((manifest) => meansAlone(tag, manifest)).map(({ name, version }) => packages_failed(`${name.full}@${version}`, error));
          if (failures.length === 0)
            throw error;
          return { kind: "ambiguous", failures };
        }
      }
      function packages_failed(subject, error) {
        return { kind: "failed", subject, error: (0, errors.pZ)(error) };
      }
      function meansAlone(tag, manifest) {
        try {
          return readTag(tag, [manifest]).kind === "package";
        } catch {
          return false;
        }
      }
      ;
      const NAMES = [
        ...["iss", "ref", "sha", "repository", "repository_id", "repository_owner_id", "event_name"],
        ...["workflow_ref", "job_workflow_ref", "runner_environment", "run_id", "run_attempt"]
      ];
      function claimsOf(token) {
        const [, payload = ""] = token.split(".", 3);
        try {
          const claims = (0, trust_json.zv)(JSON.parse(Buffer.from(payload, "base64url").toString("utf8"))) ?? {};
          const texts2 = NAMES.map((name) => [name, (0, trust_json.b6)(claims[name])]);
          if (texts2.some(([, text]) => text === void 0))
            return void 0;
          const found2 = Object.fromEntries(texts2.flatMap(([name, text]) => text === void 0 ? [] : [[name, text]]));
          return claims_isWhole(found2) ? found2 : void 0;
        } catch {
          return void 0;
        }
      }
      function claims_isWhole(claims) {
        return NAMES.every((name) => claims[name] !== void 0);
      }
      function identityOf(claims, server) {
        const source = `${server}/${claims.repository}`;
        return {
          issuer: claims.iss,
          source,
          sourceId: claims.repository_id,
          ownerId: claims.repository_owner_id,
          commit: claims.sha,
          ref: claims.ref,
          workflow: `${server}/${claims.workflow_ref}`,
          signer: `${server}/${claims.job_workflow_ref}`,
          event: claims.event_name,
          runner: claims.runner_environment,
          run: `${source}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`
        };
      }
      ;
      function sha256Of(text) {
        return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
      }
      async function sha512Of(bytes) {
        const hash = (0, external_node_crypto_.createHash)("sha512");
        for await (const chunk of bytes)
          hash.update(chunk);
        return hash.digest("hex");
      }
      ;
      const AUDIENCE = "sigstore";
      const identity_token_TRIES = 4;
      async function fetchIdentityToken({ grant: grant2, fetch, pacing, mask }) {
        for (let attempt = 1; ; attempt++) {
          try {
            const token = (0, trust_json.b6)((0, trust_json.zv)(await ask(grant2, fetch))?.value);
            if (token === void 0)
              throw new failure.H(nothing(grant2));
            mask(token);
            return token;
          } catch (error) {
            if (!(error instanceof failure.H))
              throw error;
            const worthIt = error.kind !== "insecure" && (error.status === void 0 || error.status >= 429);
            if (!worthIt || attempt >= identity_token_TRIES)
              throw identity_token_unavailable(error);
            await pacing.sleep(Math.round(pacing.random() * 500 * 2 ** attempt));
          }
        }
      }
      async function ask({ url, token }, fetch) {
        const address2 = new URL(url);
        address2.searchParams.set("audience", AUDIENCE);
        const answer = await fetch({
          url: address2.href,
          headers: { accept: "application/json" },
          credential: { authorization: `Bearer ${token}`, origins: [address2.origin] },
          limits: { maxBytes: 64 * 1024, total: 2e4 }
        });
        return readJson(expectOk(answer));
      }
      function nothing({ url }) {
        return { kind: "notJson", method: "GET", host: new URL(url).host, what: "an answer without a token" };
      }
      function identity_token_unavailable({ host, what }) {
        return new errors.gl("PROVENANCE_UNAVAILABLE", "Cannot learn from GitHub who this job is", {
          found: `${host} gave ${what}`,
          expected: "an identity token for the job",
          cure: "Run it again later, or publish without provenance: `provenance: off`"
        });
      }
      ;
      const PUBLIC_SERVICES = {
        mediaType: "application/vnd.dev.sigstore.signingconfig.v0.2+json",
        caUrls: [{ url: "https://fulcio.sigstore.dev", majorApiVersion: 1 }],
        rekorTlogUrls: [{ url: "https://rekor.sigstore.dev", majorApiVersion: 1 }],
        rekorTlogConfig: { selector: "ANY" }
      };
      async function readSigningPlace(workspace, file) {
        if (file === void 0)
          return { config: PUBLIC_SERVICES };
        try {
          const value = (0, trust_json.zv)(JSON.parse(await (0, promises_.readFile)((0, external_node_path_.join)(workspace, file), "utf8")));
          const config = (0, trust_json.zv)(value?.signingConfig);
          const root = (0, trust_json.zv)(value?.trustedRoot);
          if (config === void 0 || root === void 0)
            throw new Error("no `signingConfig`, or no `trustedRoot`");
          for (const key of ["caUrls", "rekorTlogUrls", "tsaUrls"])
            checkServices(config[key]);
          return { config, root: JSON.stringify(root) };
        } catch (cause) {
          throw new errors.gl("INPUT_INVALID", "Cannot use the input `sigstore`", {
            found: `${file}: ${cause instanceof Error ? cause.message.slice(0, 200) : "unreadable"}`,
            expected: "JSON of Sigstore's `ClientTrustConfig`, with `https:` addresses",
            cure: "Name a file of the checkout, or leave `sigstore:` out to use the public services"
          });
        }
      }
      function checkServices(services) {
        if (!Array.isArray(services))
          return;
        for (const service of services)
          (0, address.s8)((0, trust_json.b6)((0, trust_json.zv)(service)?.url) ?? "", "POST");
      }
      ;
      function isProvable(job) {
        return job.inputs.provenance !== "off" && job.grant === void 0 && hindranceOf(job, true) === void 0;
      }
      function hindranceOf({ inputs, visibility, server }, granted) {
        if (!granted)
          return { found: "a job without `id-token: write`", cure: permission.o };
        if (inputs.sigstore !== void 0)
          return void 0;
        if (visibility !== "public")
          return {
            found: `a repository that is ${visibility}: Sigstore's log is public, and would tell its name`,
            cure: "Name a Sigstore instance of your own: `sigstore: FILE`; or leave `provenance:` out"
          };
        if (server === "https://github.com")
          return void 0;
        return {
          found: `jobs of ${server}, which Sigstore's public services do not know`,
          cure: "Name a Sigstore instance of your own: `sigstore: FILE`; or leave `provenance:` out"
        };
      }
      function provenanceMaker(job) {
        const { provenance } = job.inputs;
        if (provenance === "off")
          return void 0;
        const hindrance = hindranceOf(job, job.grant !== void 0);
        if (hindrance === void 0 && job.grant !== void 0)
          return makerWith(job, job.grant);
        if (provenance !== "require")
          return void 0;
        throw new errors.gl("PROVENANCE_UNAVAILABLE", "Cannot make the provenance that `provenance: require` asks for", {
          expected: "a job of a public repository on github.com with `id-token: write`",
          ...hindrance
        });
      }
      function makerWith(job, grant2) {
        const { inputs, workspace, server, progress } = job;
        let place2;
        const placeOf2 = () => place2 ??= readSigningPlace(workspace, inputs.sigstore);
        const identify2 = async () => {
          const token = await fetchIdentityToken({ ...job, grant: grant2 });
          const claims = claimsOf(token);
          if (claims === void 0)
            throw provenance_unreadable();
          return { token, identity: identityOf(claims, server) };
        };
        const load = () => Promise.all(
          /* import() | sign */
          [__webpack_require__.e(49), __webpack_require__.e(476)]
        ).then(__webpack_require__.bind(__webpack_require__, 4219));
        return {
          required: inputs.provenance === "require",
          async identity() {
            await placeOf2();
            return (await identify2()).identity;
          },
          async sign({ subject, open }) {
            const [{ doubtsAbout, signStatement }, place3] = await Promise.all([load(), placeOf2()]);
            const sha512 = open === void 0 ? void 0 : await sha512Of(open());
            const { token, identity } = await identify2();
            const subjects = subjectsOf({ ...subject, ...sha512 === void 0 ? {} : { sha512 } });
            const text = await signStatement({ statement: provenanceStatement(identity, subjects), token, place: place3 });
            const doubts = doubtsAbout(text, place3);
            if (doubts !== void 0)
              progress.warn(`This release of the action cannot prove its own provenance: ${doubts}`);
            return { text, sha256: sha256Of(text), identity };
          },
          async prove(text, target, rules) {
            const { proveFound } = await load();
            const proved = proveFound(text, { target, rules, place: await placeOf2() });
            return proved.kind === "found" ? { kind: "found", value: { text, sha256: sha256Of(text), identity: proved.value } } : proved;
          }
        };
      }
      function provenance_unreadable() {
        return new errors.gl("PROVENANCE_UNAVAILABLE", "Cannot learn from GitHub who this job is", {
          found: "an identity token without the claims of a job",
          expected: "a token of GitHub Actions",
          cure: "Publish without provenance: `provenance: off`"
        });
      }
      ;
      function seenFile(entry, path, label) {
        if (entry === null)
          return { kind: "absent" };
        const { type, mode, oid: id2, object } = fieldsOf(entry);
        const oid = oidOf(id2);
        if (oid === void 0 || typeof type !== "string") {
          throw index_files_unreadable(label, path, "an entry without an id");
        }
        if (type !== "blob" || mode !== 33188 && mode !== 33261) {
          throw new errors.gl("INDEX_INVALID", `Cannot read the index ${label}: "${path}" is not a file`, {
            found: `a ${type} with mode ${typeof mode === "number" ? mode.toString(8) : "unknown"}`,
            expected: "a regular file",
            cure: `Remove "${path}" from the index repository`
          });
        }
        const text = index_files_wholeText(fieldsOf(object), oid);
        return text === void 0 ? { kind: "partial", oid } : { kind: "text", text };
      }
      function index_files_wholeText({ text, isTruncated }, oid) {
        if (typeof text !== "string" || isTruncated === true)
          return void 0;
        return blobId(Buffer.from(text), oid.length) === oid ? text : void 0;
      }
      function blobText(answer, oid, at) {
        const { content, encoding } = fieldsOf(answer);
        if (typeof content !== "string" || encoding !== "base64")
          throw index_files_unreadable(at.label, at.path, "a blob without content");
        const bytes = Buffer.from(content, "base64");
        if (blobId(bytes, oid.length) !== oid)
          throw index_files_unreadable(at.label, at.path, "other bytes than its id stands for");
        try {
          return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        } catch {
          throw new errors.gl("INDEX_INVALID", `Cannot read the index ${at.label}: "${at.path}" is not UTF-8`, {
            found: "other bytes",
            expected: "text in UTF-8",
            cure: `Restore "${at.path}" from the history of the index repository`
          });
        }
      }
      function blobId(bytes, digits) {
        const hash = (0, external_node_crypto_.createHash)(digits === 64 ? "sha256" : "sha1");
        return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
      }
      function index_files_unreadable(label, subject, found2) {
        return new errors.gl("INDEX_UNREADABLE", `Cannot read the index ${label}: what came back for "${subject}" cannot be right`, {
          found: found2,
          expected: "the file as it is in the commit",
          cure: "Run it again; if it stays, check the repository with git fsck"
        });
      }
      ;
      const FILES_PER_QUERY = 100;
      async function index_read_readIndex(place2, paths) {
        const first = paths.slice(0, FILES_PER_QUERY);
        const ref = `refs/heads/${place2.branch}`;
        const { repository, scopes } = await query(place2, readBranchDocument(first.length), { ref, ...index_read_aliases(first) });
        const visibility = index_read_visibilityOf(repository.visibility, place2.label);
        const writable = writableFrom({
          permission: repository.viewerPermission,
          kind: place2.api.tokenKind,
          scopes,
          isPublic: visibility === "public",
          isArchived: repository.isArchived === true
        });
        const about = { visibility, ...writable === void 0 ? {} : { writable } };
        if (repository.ref === null)
          return { ...about, files: new Map(paths.map((path) => [path, void 0])) };
        const target = fieldsOf(fieldsOf(repository.ref).target);
        const head = oidOf(target.oid);
        if (head === void 0)
          throw index_files_unreadable(place2.label, ref, "a branch without a commit");
        const refusal2 = ruleRefusal(place2, fieldsOf(repository.ref).refUpdateRule);
        const files = await readFiles(place2, first, target);
        for (let start = FILES_PER_QUERY; start < paths.length; start += FILES_PER_QUERY) {
          const some = paths.slice(start, start + FILES_PER_QUERY);
          const more = await query(place2, readCommitDocument(some.length), { oid: head, ...index_read_aliases(some) });
          for (const [path, text] of await readFiles(place2, some, fieldsOf(more.repository.object)))
            files.set(path, text);
        }
        return { head, ...about, ...refusal2 === void 0 ? {} : { refusal: refusal2 }, files };
      }
      function ruleRefusal({ api, repository, label }, rule) {
        const { viewerCanPush, pattern, requiredApprovingReviewCount: reviews } = fieldsOf(rule);
        if (viewerCanPush !== false)
          return void 0;
        const wants = typeof reviews === "number" && reviews > 0 ? `, wanting approving reviews: ${reviews}` : "";
        const found2 = `a rule for ${(0, sparse_text.hD)(String(pattern))}${wants}, which does not let this token push`;
        const asked = { ...askedOf(api, repository), action: `Cannot commit to the index ${label}` };
        return refusalError({ kind: "refused", code: "INDEX_PROTECTED", found: found2 }, asked);
      }
      function index_read_aliases(paths) {
        return Object.fromEntries(paths.map((path, index) => [`p${index}`, path]));
      }
      async function query({ api, repository, label }, document, variables) {
        const answer = await readPatiently(api, () => api.graphql(document, { ...repository, ...variables }));
        const outcome = queryOutcome(answer);
        if (outcome.kind === "ok")
          return outcome;
        const cause = answer.kind === "unclear" ? { cause: answer.cause } : {};
        throw refusalError(outcome, { ...askedOf(api, repository), action: `Cannot read the index ${label}`, ...cause });
      }
      function askedOf(api, repository) {
        return { repository, tokenKind: api.tokenKind, server: api.site.server };
      }
      async function readFiles(place2, paths, commit2) {
        const files = /* @__PURE__ */ new Map();
        for (const [index, path] of paths.entries()) {
          const entry = commit2[`f${index}`];
          if (entry !== null && !isFields(entry))
            throw index_files_unreadable(place2.label, path, "nothing");
          const seen = seenFile(entry, path, place2.label);
          if (seen.kind === "absent")
            files.set(path, void 0);
          else
            files.set(path, seen.kind === "text" ? seen.text : await readBlob(place2, path, seen.oid));
        }
        return files;
      }
      async function readBlob({ api, repository, label }, path, oid) {
        const { owner, name } = repository;
        const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
        const answer = await readPatiently(api, () => api.rest(route, { owner, repo: name, file_sha: oid }));
        const outcome = fetchOutcome(answer);
        if (outcome.kind === "ok")
          return blobText(outcome.data, oid, { path, label });
        if (outcome.kind === "missing")
          throw index_files_unreadable(label, path, outcome.found);
        const code = outcome.code === "TOKEN_INVALID" || outcome.code === "RATE_LIMITED" ? outcome.code : "INDEX_UNREADABLE";
        throw refusalError({ ...outcome, code }, { ...askedOf(api, repository), action: `Cannot read "${path}" of the index ${label}` });
      }
      const VISIBILITIES = {
        PUBLIC: "public",
        INTERNAL: "internal",
        PRIVATE: "private"
      };
      function index_read_visibilityOf(value, label) {
        const visibility = typeof value === "string" && Object.hasOwn(VISIBILITIES, value) ? VISIBILITIES[value] : void 0;
        if (visibility === void 0)
          throw index_files_unreadable(label, "visibility", "none that is known");
        return visibility;
      }
      ;
      async function foundOrphan(place2, files, message) {
        const entries = [...files].map(([path, content]) => ({ path, content, mode: "100644", type: "blob" }));
        const tree = await step(place2, "POST /repos/{owner}/{repo}/git/trees", { tree: entries });
        if (tree.kind !== "ok")
          return tree;
        const text = message.body === void 0 ? message.headline : `${message.headline}

${message.body}`;
        const made = { message: text, tree: tree.oid, parents: [] };
        const commit2 = await step(place2, "POST /repos/{owner}/{repo}/git/commits", made);
        if (commit2.kind !== "ok")
          return commit2;
        const ref = { ref: `refs/heads/${place2.branch}`, sha: commit2.oid };
        const branch = await step(place2, "POST /repos/{owner}/{repo}/git/refs", ref);
        return branch.kind === "ok" ? { kind: "done", commit: commit2.oid } : branch;
      }
      async function foundEmpty(place2, [path, text], message) {
        const content = Buffer.from(text).toString("base64");
        const route = `PUT /repos/{owner}/{repo}/contents/${path.split("/").map(encodeURIComponent).join("/")}`;
        const put = await step(place2, route, { message: message.headline, content, branch: place2.branch });
        if (put.kind === "ok")
          return { kind: "done", commit: put.oid };
        return put.kind === "empty" ? { kind: "stale" } : put;
      }
      async function step({ api, repository, label }, route, parameters) {
        const { owner, name } = repository;
        const outcome = foundingOutcome(await api.rest(route, { owner, repo: name, ...parameters }));
        if (outcome.kind === "refused") {
          throw refusalError(outcome, { ...askedOf(api, repository), action: `Cannot make the index ${label}` });
        }
        if (outcome.kind !== "ok")
          return outcome;
        const data = fieldsOf(outcome.data);
        const oid = oidOf(data.sha) ?? oidOf(fieldsOf(data.object).sha) ?? oidOf(fieldsOf(data.commit).sha);
        return oid === void 0 ? { kind: "lost", cause: new Error("an answer without an id") } : { kind: "ok", oid };
      }
      ;
      const NOWHERE = "0".repeat(40);
      function createGitHubIndex(options) {
        const { repository, branch } = options;
        const place2 = { ...options, label: `${repository.owner}/${repository.name}@${branch}` };
        return {
          label: place2.label,
          read: (paths) => index_read_readIndex(place2, paths),
          commit: (head, changes, message) => index_store_commit(place2, head, changes, message),
          found: (files, message) => found(place2, files, message),
          probe: () => probe(place2)
        };
      }
      async function index_store_commit(place2, head, changes, message) {
        const outcome = commitOutcome(await place2.api.graphql(COMMIT_DOCUMENT, { input: inputFor(place2, head, changes, message) }));
        if (outcome.kind !== "refused")
          return outcome;
        const action = `Cannot commit to the index ${place2.label}`;
        throw refusalError(outcome, { ...askedOf(place2.api, place2.repository), action });
      }
      function inputFor({ repository, branch }, head, changes, message) {
        const additions = [];
        const deletions = [];
        for (const [path, text] of changes) {
          if (text === null)
            deletions.push({ path });
          else
            additions.push({ path, contents: Buffer.from(text).toString("base64") });
        }
        return {
          branch: { repositoryNameWithOwner: `${repository.owner}/${repository.name}`, branchName: branch },
          expectedHeadOid: head,
          message: { ...message },
          fileChanges: { additions, deletions }
        };
      }
      async function found(place2, files, message) {
        const orphan = await foundOrphan(place2, files, message);
        if (orphan.kind !== "empty")
          return orphan;
        const [first, ...rest] = files;
        if (first === void 0)
          return { kind: "stale" };
        const begun = await foundEmpty(place2, first, message);
        return begun.kind === "done" && rest.length > 0 ? index_store_commit(place2, begun.commit, new Map(rest), message) : begun;
      }
      async function probe(place2) {
        const input = inputFor(place2, NOWHERE, /* @__PURE__ */ new Map(), { headline: "Never made: asks whether this token may write" });
        const outcome = commitOutcome(await place2.api.graphql(COMMIT_DOCUMENT, { input }));
        const telling = ["INDEX_FORBIDDEN", "INDEX_PROTECTED", "INDEX_NOT_FOUND", "TOKEN_INVALID", "RATE_LIMITED"];
        if (outcome.kind !== "refused" || !telling.includes(outcome.code))
          return;
        const action = `Cannot write to the index ${place2.label}`;
        throw refusalError(outcome, { ...askedOf(place2.api, place2.repository), action });
      }
      ;
      function createGitHubVault({ api, repository }) {
        return {
          label: `${repository.owner}/${repository.name}`,
          template: githubVaultTemplate(api, repository),
          store: createGitHubReleases({ api, repository }),
          newest: () => newest(api, repository),
          visibility: async () => (await readRepository(api, repository)).visibility
        };
      }
      async function newest(api, repository) {
        const action = `Cannot list the releases of the vault ${repository.owner}/${repository.name}`;
        const calls = createCalls({ api, repository });
        const data = await calls.read(action, "GET /repos/{owner}/{repo}/releases", { per_page: 100 });
        if (!Array.isArray(data))
          throw calls.unexpected(action, "a list that is none");
        const releases = data.map(releaseFrom).filter((release) => release !== void 0);
        const best = releases.toSorted((a, b) => Number(a.draft) - Number(b.draft) || Number(a.id) - Number(b.id)).reverse();
        return new Map(best.map((release) => [release.tag, release]));
      }
      function githubVaultTemplate({ site }, repository) {
        return vaultTemplate((tag, file) => assetUrl(site, repository, tag, file));
      }
      function vaultRepository(api, template) {
        const url = URL.canParse(template) ? new URL(template) : void 0;
        const [, owner, name] = /^\/([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100})\/releases\/download\//.exec(url?.pathname ?? "") ?? [];
        if (owner === void 0 || name === void 0)
          return void 0;
        const repository = { owner, name };
        return githubVaultTemplate(api, repository) === template ? repository : void 0;
      }
      ;
      function foundingFiles({ name, base, layout }) {
        const config = writeConfig({ name, ...base === void 0 ? {} : { base }, layout: layout ?? "cargo" });
        return /* @__PURE__ */ new Map([
          [path_CONFIG_PATH, config],
          [POLICY_PATH, writePolicy(name)]
        ]);
      }
      const LOOKS = 5;
      async function initIndex(description, index, wanted = foundingFiles(description)) {
        const message = { headline: `Found the registry ${description.name}` };
        let cause;
        for (let look = 1; look <= LOOKS; look++) {
          const { head, files: present, refusal: refusal2 } = await index.read([...wanted.keys()]);
          const config = present.get(CONFIG_PATH);
          if (config !== void 0 && (look === 1 || config !== wanted.get(CONFIG_PATH)))
            throw exists(index.label);
          const files = new Map([...wanted].filter(([path]) => present.get(path) === void 0));
          if (head !== void 0 && files.size === 0)
            return head;
          if (refusal2 !== void 0)
            throw refusal2;
          const outcome = await (head === void 0 ? index.found(files, message) : index.commit(head, files, message));
          if (outcome.kind === "done")
            return outcome.commit;
          cause = outcome.kind === "lost" ? outcome.cause : new Error("a branch that changes all the time");
          if (outcome.kind === "lost" && outcome.retryAfter !== void 0)
            break;
        }
        throw new RegistryError("GITHUB_UNAVAILABLE", `Cannot make the index ${index.label}: no clear answer came back`, {
          found: cause instanceof Error ? cause.message : String(cause),
          cure: "Run it again: it looks first whether the index is there",
          cause
        });
      }
      function exists(label) {
        return new RegistryError("INDEX_EXISTS", `Cannot make the index ${label}: it is there already`, {
          found: `a branch with "${CONFIG_PATH}"`,
          expected: "a branch without one, or no such branch yet",
          cure: "Publish to it as it is, or choose another folder or branch"
        });
      }
      ;
      function targetOf({ inputs, occasion, source, api, access }) {
        const repository = inputs.registry ?? { owner: source.owner, name: source.name };
        const own = isSameRepository(repository, source);
        const registryApi = inputs.registryToken === void 0 ? api : createGitHubApi({ ...access, token: inputs.registryToken });
        const index = createGitHubIndex({ api: registryApi, repository, branch: inputs.branch });
        const entitled = own || inputs.registryToken !== void 0;
        const mode = modeOf(inputs, occasion, entitled);
        return {
          index,
          // only this repository's own branch is made on the way; any other index is made by its maintainers
          founding: own ? { founder: index, files: foundingFiles({ name: repository.name, base: pagesUrl(repository, access.site) }) } : void 0,
          // on this repository the upload of the asset needs the same permission and comes first
          probe: own ? void 0 : index,
          vault: mode === "direct" ? target_vaultOf(inputs.vault, access) : void 0,
          mode,
          indexOptional: !entitled
        };
      }
      function target_vaultOf(vault, access) {
        if (vault === void 0)
          return void 0;
        const { token, ...repository } = vault;
        if (token !== void 0)
          return createGitHubVault({ api: createGitHubApi({ ...access, token }), repository });
        throw new errors.gl("TOKEN_MISSING", "Cannot publish: the input `vault-token` is empty", {
          found: "`vault` and no token for it",
          expected: `a token with Contents: write on ${repository.owner}/${repository.name}`,
          cure: 'Write `vault-token: "${{ secrets.VAULT_TOKEN }}"`, or leave `vault` out'
        });
      }
      function modeOf(inputs, occasion, entitled) {
        if (occasion.kind === "check")
          return "check";
        if (inputs.dryRun)
          return "dry-run";
        return entitled ? "direct" : "attach";
      }
      ;
      var __addDisposableResource = function(env, value, async) {
        if (value !== null && value !== void 0) {
          if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
          var dispose, inner;
          if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
          }
          if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
          }
          if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
          if (inner) dispose = function() {
            try {
              inner.call(this);
            } catch (e) {
              return Promise.reject(e);
            }
          };
          env.stack.push({ value, dispose, async });
        } else if (async) {
          env.stack.push({ async: true });
        }
        return value;
      };
      var __disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env) {
          function fail(e) {
            env.error = env.hasError ? new SuppressedError2(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                if (r.dispose) {
                  var result = r.dispose.call(r.value);
                  if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                    fail(e);
                    return next();
                  });
                } else s |= 1;
              } catch (e) {
                fail(e);
              }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
        var e = new Error(message);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      async function publishPackages(job) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { inputs, occasion, access } = job;
          const api = createGitHubApi({ ...access, token: tokenOf(inputs) });
          const source = await publishing_sourceOf(job, api);
          const target = targetOf({ inputs, occasion, source, api, access });
          const releases = createGitHubReleases({ api, repository: source });
          const commit2 = await commitOf(job, () => resolveTag(api, source, tagOf(occasion) ?? ""));
          const progress = access.progress ?? SILENT;
          const maker = makerOf(job, source);
          const ports = { ...target, releases, assets: releases, reader: releases, pacing: access.pacing, progress, maker };
          const scratch = __addDisposableResource(env_1, await Scratch.make(job.temp), true);
          return await publishAll({ ...job, source, target, ports, commit: commit2, scratch });
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function publishAll(work) {
        const tag = tagOf(work.occasion);
        const findings = await findPackages({ ...work, spool: work.scratch, defaults: metadataFrom(work.source), tag });
        const results = [];
        for (const finding of findings) {
          results.push(finding.kind === "package" ? await publishOne(finding.found, work) : finding);
        }
        return results;
      }
      async function publishOne(found2, work) {
        const { name, version } = found2.read.manifest;
        const subject = `${name.full}@${version}`;
        try {
          work.ports.progress.step(`Packing ${subject} from ${found2.tree.label}`);
          const chosen2 = await chooseFiles(found2);
          const index = readIndexAhead(work.ports.index, publicationPaths(name, chosen2.names));
          const { prepared, archivePath } = await prepare(found2, chosen2, work);
          const { commit: commit2 = null } = found2.tree;
          const request = { ...requestOf(work), prepared, commit: commit2, ...publishing_tagFor(work, version) };
          const receipt = await publish_publish(request, { ...work.ports, index });
          const packageUrl2 = receipt.base === void 0 ? void 0 : `${receipt.base}packages/${receipt.name}/`;
          return { kind: "done", receipt, archivePath, packageUrl: packageUrl2, provable: isProvable(provenanceJob(work, work.source)) };
        } catch (error) {
          return { kind: "failed", subject, error: (0, errors.pZ)(error) };
        }
      }
      function makerOf(job, source) {
        return job.occasion.kind === "check" ? void 0 : provenanceMaker(provenanceJob(job, source));
      }
      function provenanceJob(job, { visibility }) {
        const { inputs, grant: grant2, workspace, access, mask = () => {
        } } = job;
        const { site, fetch, pacing, progress = SILENT } = access;
        return {
          inputs,
          grant: grant2,
          visibility,
          server: site.server,
          workspace,
          fetch: fetch ?? http_fetch.A,
          pacing,
          progress,
          mask
        };
      }
      async function chooseFiles({ tree, read }) {
        try {
          return await choosePackage(tree, read);
        } catch (error) {
          await tree[Symbol.asyncDispose]();
          throw error;
        }
      }
      async function prepare({ tree, original }, chosen2, { scratch, temp }) {
        let packed = "";
        const packer = {
          async pack(files, root, watch) {
            const archive = await scratch.pack(files, root, watch);
            packed = archive.path;
            return archive;
          }
        };
        try {
          const ready = await packPackage(chosen2, packer);
          const prepared = { ...ready, ...original === void 0 ? {} : { original } };
          return { prepared, archivePath: await publishing_keep(packed, prepared.archiveName, temp) };
        } finally {
          (0, started.A)(Promise.resolve(tree[Symbol.asyncDispose]()));
        }
      }
      function requestOf({ source, target, occasion, event, access }) {
        const { visibility, url } = source;
        return {
          publisher: publisherFrom(source, access.site),
          visibility,
          ...url === void 0 ? {} : { repository: url },
          ...occasion.kind === "release" ? { release: releaseFromEvent(event.payload) } : {},
          mode: target.mode,
          indexOptional: target.indexOptional
        };
      }
      function publishing_tagFor({ occasion }, version) {
        return { tag: tagOf(occasion) ?? `v${version}` };
      }
      function tagOf(occasion) {
        return occasion.kind === "check" ? void 0 : occasion.tag;
      }
      const FRESH = 15 * 6e4;
      async function publishing_sourceOf({ event, attempt, access, occasion }, api) {
        const told = repositoryFromEvent(event.payload);
        const at = eventTime(event.payload);
        const check = occasion.kind === "check";
        if (attempt === 1 && (check || at === void 0 || access.pacing.now() - at < FRESH))
          return told;
        const now = await readRepository(api, told);
        if (now.id === told.id)
          return now;
        throw new errors.gl("OWNER_CHANGED", `Cannot publish: ${told.fullName} is another repository now`, {
          found: `repository id ${now.id}`,
          expected: `repository id ${told.id}, which the event is about`,
          cure: "Release again from the repository that has the name now"
        });
      }
      function eventTime({ release, repository }) {
        const { published_at } = fieldsOf(release);
        const { pushed_at } = fieldsOf(repository);
        if (typeof published_at === "string")
          return Date.parse(published_at);
        if (typeof pushed_at === "number")
          return pushed_at * 1e3;
        return typeof pushed_at === "string" ? Date.parse(pushed_at) : void 0;
      }
      async function commitOf({ occasion, event }, resolve) {
        if (occasion.kind === "check")
          return "HEAD";
        if (occasion.commit !== void 0)
          return occasion.commit;
        return await resolve() ?? event.sha;
      }
      async function publishing_keep(packed, name, temp) {
        const folder = (0, external_node_path_.join)(temp, "clyde");
        const path = (0, external_node_path_.join)(folder, name);
        await (0, promises_.mkdir)(folder, { recursive: true });
        await (0, promises_.rm)(path, { force: true });
        await (0, promises_.link)(packed, path).catch(() => (0, promises_.copyFile)(packed, path));
        return path;
      }
      function tokenOf({ token }) {
        if (token !== void 0)
          return token;
        throw new errors.gl("TOKEN_MISSING", "Cannot publish: the input `token` is empty", {
          found: "an empty token",
          expected: "the job's own token, which is the default",
          cure: 'Leave `token:` out, or write `token: "${{ github.token }}"`'
        });
      }
      const SILENT = { step: () => {
      }, warn: () => {
      } };
    })
  ),
  /***/
  9915: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        tellResults: () => (
          /* binding */
          tellResults
        )
      });
      var log = __webpack_require__(8194);
      var external_node_crypto_ = __webpack_require__(7598);
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_os_ = __webpack_require__(8161);
      var errors = __webpack_require__(7406);
      ;
      function outputText(outputs, delimiter = `ghadelimiter_${(0, external_node_crypto_.randomUUID)()}`) {
        const texts = Object.entries(outputs).map(([name, value]) => {
          if (!value.includes(delimiter))
            return `${name}<<${delimiter}${external_node_os_.EOL}${value}${external_node_os_.EOL}${delimiter}${external_node_os_.EOL}`;
          throw new errors.gl("INTERNAL", `Cannot set the output ${name}: it holds the line that would end it`);
        });
        return texts.join("");
      }
      function tellRunner(file, text) {
        if (file !== void 0 && file !== "")
          (0, external_node_fs_.appendFileSync)(file, text);
      }
      var entry = __webpack_require__(7561);
      ;
      const ANNOTATIONS = 10;
      function annotationsOf(problems) {
        const shown2 = problems.length > ANNOTATIONS ? problems.slice(0, ANNOTATIONS - 1) : problems;
        const rest = problems.length - shown2.length;
        const annotations = shown2.map((problem) => ({ message: textOf(problem), properties: propertiesOf(problem) }));
        if (rest === 0)
          return annotations;
        return [
          ...annotations,
          { message: `${rest} more problems: see the log and the job summary`, properties: { title: "More problems" } }
        ];
      }
      function textOf({ code: code2, message, found, expected, cure }) {
        return [
          message,
          ...found === void 0 ? [] : [`found:    ${found}`],
          ...expected === void 0 ? [] : [`expected: ${expected}`],
          ...cure === void 0 ? [] : [`next:     ${cure.replaceAll("\n", "\n          ")}`],
          `more:     ${(0, errors.ou)(code2)}`
        ].join("\n");
      }
      function propertiesOf({ code: code2, at }) {
        return {
          title: code2,
          ...at === void 0 ? {} : { file: at.file },
          ...at?.line === void 0 ? {} : { startLine: at.line },
          ...at?.endLine === void 0 ? {} : { endLine: at.endLine },
          // the runner takes columns only where both ends are on one line
          ...at?.column === void 0 || (at.endLine ?? at.line) !== at.line ? {} : { startColumn: at.column },
          ...at?.endColumn === void 0 || (at.endLine ?? at.line) !== at.line ? {} : { endColumn: at.endColumn }
        };
      }
      function outputsOf(result) {
        if (result.kind === "failed")
          return void 0;
        if (result.kind === "skipped")
          return { ...EMPTY, status: "skipped" };
        const { receipt, archivePath, packageUrl } = result;
        return {
          name: receipt.name,
          version: receipt.version,
          archive: archivePath,
          checksum: receipt.checksum,
          "archive-url": receipt.archiveUrl,
          entry: receipt.entry === void 0 ? "" : (0, entry.vv)(receipt.entry),
          commit: receipt.commit ?? "",
          "package-url": packageUrl ?? "",
          status: receipt.status
        };
      }
      const EMPTY = {
        name: "",
        version: "",
        archive: "",
        checksum: "",
        "archive-url": "",
        entry: "",
        commit: "",
        "package-url": "",
        status: ""
      };
      var runner = __webpack_require__(8312);
      var permission = __webpack_require__(9974);
      var sparse_provenance = __webpack_require__(6503);
      ;
      const NAME = /^[a-z](?:[a-z0-9._-]{0,62}[a-z0-9])?$/;
      function bazelSnippets({ clients, vers, base }) {
        const { bazel: name } = clients;
        if (name === void 0 || base === void 0 || !NAME.test(name))
          return [];
        const settings = `common --registry=${base}bazel/
common --registry=https://bcr.bazel.build/`;
        return [
          { client: "Bazel", place: ".bazelrc", language: "ini", text: settings },
          {
            client: "Bazel",
            place: "MODULE.bazel",
            language: "python",
            text: `bazel_dep(name = "${name}", version = "${vers}")`
          }
        ];
      }
      ;
      function withoutBuild(version) {
        return version.replace(/\+.*$/, "");
      }
      ;
      const CRATE = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
      function cargoSnippets({ clients, vers, base, registry }) {
        const { cargo: crate } = clients;
        if (crate === void 0 || base === void 0 || !CRATE.test(crate))
          return [];
        const settings = `[registries.${registry}]
index = "sparse+${base}cargo/"`;
        const command = `cargo add ${crate}@${withoutBuild(vers)} --registry ${registry}`;
        return [
          { client: "cargo", place: ".cargo/config.toml", language: "toml", text: settings },
          { client: "cargo", place: "shell", language: "sh", text: command }
        ];
      }
      var sparse_text = __webpack_require__(9531);
      ;
      function clientsOf(ecosystems, served) {
        if (ecosystems === void 0)
          return {};
        const { cargo, npm, zig, cmake, meson, bazel } = { ...ecosystems };
        const others = {
          cargo: textIn(cargo, "name"),
          npm: textIn(npm, "name"),
          cmake: textIn(cmake, "project", ""),
          meson: textIn(meson, "project", "")
        };
        const names = {
          ...others,
          // Zig takes any archive, but what would a build.zig use of one of another language
          zig: textIn(zig, "name", isForeign(others) ? void 0 : ""),
          bazel: textIn(bazel, "name")
        };
        const known = Object.entries(names).filter(([name, text]) => text !== void 0 && served.some((other) => other === name));
        return Object.fromEntries(known);
      }
      function isForeign({ cargo, npm, cmake, meson }) {
        return (cargo !== void 0 || npm !== void 0) && cmake === void 0 && meson === void 0;
      }
      function textIn(facts, key, otherwise) {
        if (!isRecord(facts))
          return void 0;
        const value = facts[key];
        return typeof value === "string" ? value : otherwise;
      }
      function groupClients(versions) {
        const groups = /* @__PURE__ */ new Map();
        for (const [version, clients] of versions) {
          const key = JSON.stringify(clients);
          const group = groups.get(key);
          if (group === void 0)
            groups.set(key, [clients, version]);
          else
            group.push(version);
        }
        const [most, ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
        if (most === void 0 || others.length === 0 && Object.keys(most[0]).length === 0)
          return [];
        return [[most[0]], ...others];
      }
      function clientsIn(groups, version) {
        const [usual, ...others] = groups;
        return (others.find(([, ...versions]) => versions.includes(version)) ?? usual)?.[0] ?? {};
      }
      ;
      function partsOf(name) {
        const match = /^@([^/]*)\/(.*)$/.exec(name);
        return match === null ? { base: name } : { scope: match[1] ?? "", base: match[2] ?? "" };
      }
      ;
      function isPlain(name) {
        return /^@?[\w./-]{1,140}$/.test(name);
      }
      function cmakeSnippets({ clients, name, vers, cksum, url, deps = [] }) {
        if (url === void 0 || isForeign(clients))
          return [];
        const needed = deps.filter(({ kind, registry, name: name2 }) => kind === "normal" && registry === void 0 && isPlain(name2));
        const first = needed.length === 0 ? "" : `# before this, in the same way: ${needed.map(({ name: name2 }) => name2).join(", ")}
`;
        const target = partsOf(name).base;
        const place = "CMakeLists.txt";
        const fetch = `${first}include(FetchContent)
FetchContent_Declare(${target}
  URL "${url}"
  URL_HASH SHA256=${cksum})
FetchContent_MakeAvailable(${target})`;
        const cpm = `${first}CPMAddPackage(
  NAME ${target}
  VERSION ${withoutBuild(vers)}
  URL "${url}"
  URL_HASH SHA256=${cksum})`;
        return [
          { client: "CMake", place, language: "cmake", text: fetch },
          ...clients.cmake === void 0 ? [] : [{ client: "CPM", place, language: "cmake", text: cpm }]
        ];
      }
      ;
      function mesonSnippets({ clients, name, vers, base }) {
        if (clients.meson === void 0 || base === void 0)
          return [];
        const call = partsOf(name).base;
        const file = `${base}meson/${name}/${vers.replace("+", "%2B")}.wrap`;
        return [
          {
            client: "Meson",
            place: "shell",
            language: "sh",
            text: `curl -fL --create-dirs -o subprojects/${call}.wrap '${file}'`
          },
          {
            client: "Meson",
            place: "meson.build",
            language: "python",
            text: `${call.replaceAll("-", "_")}_dep = dependency('${call}')`
          }
        ];
      }
      ;
      const snippet_npm_NAME = /^(?:(@[a-z0-9][a-z0-9._-]*)\/)?[a-z0-9][a-z0-9._-]{0,200}$/;
      function npmSnippets({ clients, vers, base }) {
        const { npm: name } = clients;
        if (name === void 0 || base === void 0)
          return [];
        const match = snippet_npm_NAME.exec(name);
        if (match === null)
          return [];
        const [, scope] = match;
        const command = `npm install ${name}@${withoutBuild(vers)}`;
        const registry = `${base}npm/`;
        if (scope === void 0) {
          const text = `${command} --registry '${registry}'`;
          return [{ client: "npm", place: "shell", language: "sh", text }];
        }
        return [
          { client: "npm", place: ".npmrc", language: "ini", text: `${scope}:registry=${registry}` },
          { client: "npm", place: "shell", language: "sh", text: command }
        ];
      }
      ;
      function zigName(name) {
        const word = name.replace(/[^A-Za-z0-9_]/g, "_").slice(0, 32);
        return /^[A-Za-z_]/.test(word) ? word : `_${word}`;
      }
      ;
      function zigSnippets({ clients, name, url }) {
        if (clients.zig === void 0 || url === void 0)
          return [];
        const call = zigName(clients.zig === "" ? partsOf(name).base : clients.zig);
        return [
          { client: "Zig", place: "shell", language: "sh", text: `zig fetch --save=${call} '${url}'` },
          { client: "Zig", place: "build.zig", language: "zig", text: `const ${call} = b.dependency("${call}", .{});` }
        ];
      }
      ;
      const AUTHORS = [
        clyde,
        commandLine,
        cargoSnippets,
        npmSnippets,
        zigSnippets,
        cmakeSnippets,
        mesonSnippets,
        bazelSnippets,
        curl
      ];
      function snippetsFor(version, { base, alias = "clyde" }) {
        const { dl, clients = {}, ...others } = version;
        const address = URL.canParse(dl) ? dl : base && `${base}${dl}`;
        const url = address === void 0 || address === "" ? void 0 : inert(address);
        const source = { ...others, clients, url, base: base && inert(base), registry: alias };
        return AUTHORS.flatMap((author) => author(source));
      }
      function inert(url) {
        return url.replace(/[^A-Za-z0-9\-._~:/?#[\]@!&()*+,=%]/gu, percentEncoded);
      }
      function percentEncoded(sign) {
        const bytes2 = [...new TextEncoder().encode(sign)];
        return bytes2.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
      }
      function clyde({ name, vers }) {
        const text = `requires:
  "${name}": "^${withoutBuild(vers)}"`;
        return [{ client: "Clyde", place: "package.yml", language: "yaml", text }];
      }
      function commandLine({ name, vers, base }) {
        if (base === void 0)
          return [];
        const text = `npx github:clydepm/action-publish add '${name}@^${withoutBuild(vers)}' --registry '${base}'`;
        return [{ client: "CLI", place: "shell", language: "sh", text }];
      }
      function curl({ archive, cksum, url }) {
        if (url === void 0)
          return [];
        const text = `curl -fL -o ${archive} '${url}'
echo '${cksum}  ${archive}' | sha256sum -c`;
        return [{ client: "curl", place: "shell", language: "sh", text }];
      }
      ;
      const HEADLINES = {
        published: "Published",
        unchanged: "Already published, nothing to do",
        attached: "Archive attached; the index has yet to take it",
        checked: "Ready to publish"
      };
      function summaryOf(results, context) {
        const parts = results.map((result) => {
          if (result.kind === "done")
            return doneText(result, context);
          if (result.kind === "failed")
            return failedText(result.subject, result.error);
          return `### ⏭️ Skipped ${code(result.subject)}

${plain(result.reason)}
`;
        });
        return capped(`${parts.join("\n")}
`);
      }
      const SUMMARY_LIMIT = 900 * 1024;
      const PROBLEM_LIMIT = 50;
      function capped(text) {
        if (Buffer.byteLength(text) <= SUMMARY_LIMIT)
          return text;
        const cut = Buffer.from(text).subarray(0, SUMMARY_LIMIT).toString("utf8").replace(/\ufffd$/, "");
        return `${cut.slice(0, cut.lastIndexOf("\n"))}

The rest is in the log.
`;
      }
      function doneText({ receipt, packageUrl, provable }, context) {
        const taken = receipt.status === "checked" && receipt.warnings.some(({ code: warning }) => warning === "VERSION_EXISTS");
        const headline = taken ? "The package is well-formed, its version is taken" : HEADLINES[receipt.status];
        const title = `### ${receipt.status === "checked" ? taken ? "⚠️" : "☑️" : "✅"} ${headline}: ${code(`${receipt.name}@${receipt.version}`)}`;
        return [
          title,
          "",
          table(receipt, packageUrl, context),
          nextStep(receipt, context),
          provable === true ? permissionText(receipt) : void 0,
          ...receipt.warnings.map(warningText),
          snippets(receipt)
        ].filter((part) => part !== void 0).join("\n");
      }
      function table(receipt, packageUrl, { server, repository }) {
        const [index] = receipt.index.split("@");
        const rows = [
          [
            "Archive",
            `${receipt.status === "checked" ? code(receipt.archive) : `[${code(receipt.archive)}](${receipt.archiveUrl})`}, ${bytes(receipt.size)}`
          ],
          ["sha256", code(receipt.checksum)],
          ["Built by", builder(receipt)],
          [
            "Release",
            receipt.status === "checked" || repository === void 0 ? void 0 : `[${code(receipt.tag)}](${server}/${repository}/releases/tag/${encodeURIComponent(receipt.tag)})`
          ],
          ["Index", `[${code(receipt.index)}](${server}/${index})`],
          ["Commit", receipt.commit && `[${code(receipt.commit.slice(0, 10))}](${server}/${index}/commit/${receipt.commit})`],
          [
            "Page",
            packageUrl && receipt.status !== "checked" ? `<${packageUrl.replace(/[\s<>|]/g, encodeURIComponent)}>` : void 0
          ]
        ];
        const lines = rows.flatMap(([name, value]) => value === void 0 ? [] : [`| ${name} | ${value} |`]);
        return ["| | |", "|---|---|", ...lines, ""].join("\n");
      }
      function builder({ entry: entry2 }) {
        const provenance = (0, sparse_provenance.i)(entry2?.provenance);
        return provenance && code(provenance.signer.replace(/^https:\/\/[^/]+\//, ""));
      }
      function permissionText({ status }) {
        if (status !== "published" && status !== "attached")
          return void 0;
        return `Nothing proves yet where the archive was built. From the next version on, one more line does:

${fenced(permission.o, "yaml")}
`;
      }
      function nextStep(receipt, context) {
        switch (receipt.status) {
          case "published":
            return "Visible as soon as the index repository has deployed its pages, usually within two minutes; caches may show the old state for ten more.\n";
          case "unchanged":
            return "The index has this version with the very same files. Nothing was written.\n";
          case "attached":
            return `The archive is on the release. This job has no \`registry-token\`, so the index ${code(receipt.index)} takes the release itself when its own workflow next looks${requestText(receipt, context)}.
`;
          case "checked":
            return "Nothing was written.\n";
        }
      }
      function requestText({ index }, { server, repository }) {
        const [place = ""] = index.split("@");
        if (repository === void 0 || !/^[\w.-]+\/[\w.-]+$/.test(place))
          return "";
        const query = `template=publish.yml&repository=${encodeURIComponent(repository).replace(/[!'()*]/g, escaped)}`;
        return `. [Ask it to look now](${server}/${place}/issues/new?${query})`;
      }
      function escaped(sign) {
        return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
      }
      function snippets(receipt) {
        if (receipt.status === "checked")
          return void 0;
        const version = {
          name: receipt.name,
          vers: receipt.version,
          cksum: receipt.checksum,
          dl: receipt.archiveUrl,
          archive: receipt.archive
        };
        const texts = snippetsFor(version, { base: receipt.base }).map(({ client, place, language, text }) => `**${client}** (${code(place)})

${fenced(text, language)}`);
        return `<details><summary>Use it</summary>

${texts.join("\n\n")}

</details>
`;
      }
      function failedText(subject, error) {
        const rest = error.problems.length - PROBLEM_LIMIT;
        const shown2 = error.problems.slice(0, PROBLEM_LIMIT).map(problemText);
        const problems = [...shown2, ...rest > 0 ? [`${rest} more problems: see the log`] : []].join("\n");
        return `### ❌ ${code(subject)}: ${plain(error.message)}

${problems}`;
      }
      function problemText(problem) {
        const { code: name, message, at, found, expected, cure } = problem;
        const place = at === void 0 ? "" : ` at ${code([at.file, at.line, at.column].filter((part) => part !== void 0).join(":"))}`;
        const rows = [
          `**[\`${name}\`](${(0, errors.ou)(name)})**${place}: ${plain(message)}`,
          ...found === void 0 ? [] : [`- found: ${quoted(found)}`],
          ...expected === void 0 ? [] : [`- expected: ${quoted(expected)}`],
          ...cure === void 0 ? [] : [cure.includes("\n") ? `- next step:

${fenced(cure, "yaml")}` : `- next step: ${quoted(cure)}`]
        ];
        return `${rows.join("\n")}
`;
      }
      function warningText(problem) {
        return `> [!WARNING]
${problemText(problem).replace(/^/gm, "> ")}`;
      }
      function plain(text) {
        return oneLine(text).replace(/[\\`*_{}[\]()#+!|<>~&@-]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      }
      function quoted(text) {
        return oneLine(text).split(/(`[^`]+`)/).map((part) => /^`[^`]+`$/.test(part) ? code(part.slice(1, -1)) : plain(part)).join("");
      }
      function code(text) {
        const clean = oneLine(text).replaceAll("|", "¦");
        const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
        const fence = "`".repeat(longest + 1);
        return longest > 0 ? `${fence} ${clean} ${fence}` : `\`${clean}\``;
      }
      function oneLine(text) {
        const line = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");
        return line.length > 1e3 ? `${line.slice(0, 1e3)}…` : line;
      }
      function fenced(text, language) {
        const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
        const fence = "`".repeat(longest + 1);
        return `${fence}${language}
${text}
${fence}`;
      }
      function bytes(size) {
        if (size < 1024)
          return `${size} bytes`;
        return size < 1024 ** 2 ? `${(size / 1024).toFixed(1)} KiB` : `${(size / 1024 ** 2).toFixed(1)} MiB`;
      }
      ;
      function tellResults(results, env, print) {
        for (const result of results)
          report(result, print);
        const outputs = results.map(outputsOf).filter((output) => output !== void 0);
        tellRunner(env.GITHUB_OUTPUT, outputText({ ...outputs[0], packages: JSON.stringify(outputs) }));
        const server = env.GITHUB_SERVER_URL ?? "https://github.com";
        tellRunner(env.GITHUB_STEP_SUMMARY, summaryOf(results, { server, repository: env.GITHUB_REPOSITORY }));
      }
      function report(result, print) {
        if (result.kind === "skipped")
          print((0, runner.As)("notice", `Skipped ${result.subject}: ${result.reason}`));
        if (result.kind === "done") {
          for (const { message, properties } of annotationsOf(result.receipt.warnings))
            print((0, runner.As)("warning", message, properties));
          const { receipt } = result;
          print((0, log.t)(`${receipt.name}@${receipt.version}: ${receipt.status}, sha256 ${receipt.checksum}`));
        }
        if (result.kind !== "failed")
          return;
        print((0, runner.ay)("group", `${result.subject}: ${result.error.message}`));
        for (const problem of result.error.problems)
          print((0, log.t)(`${problem.code}: ${textOf(problem)}
`));
        print((0, runner.ay)("endgroup", ""));
        for (const { message, properties } of annotationsOf(result.error.problems))
          print((0, runner.As)("error", message, properties));
      }
    })
  ),
  /***/
  7980: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          NAMESPACES
        )
        /* harmony export */
      });
      const NAMESPACES = ["cargo", "npm", "bazel"];
    })
  ),
  /***/
  9844: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $N: () => (
          /* binding */
          canonical
        ),
        /* harmony export */
        $q: () => (
          /* binding */
          parseName
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
      const NAME_LIMIT = 64;
      const NAME = /^(?:@(?<scope>[a-z0-9][a-z0-9_-]*)\/)?(?<base>[a-z0-9][a-z0-9_-]*)$/;
      const RESERVED = /* @__PURE__ */ new Set([
        ...["con", "prn", "aux", "nul"],
        ...Array.from({ length: 10 }, (_, digit) => [`com${digit}`, `lpt${digit}`]).flat(),
        ...["config", "index", "node_modules", "package", "clyde", "registry"]
      ]);
      function parseName(text) {
        const groups = NAME.exec(text)?.groups;
        const base = groups?.base;
        const scope = groups?.scope;
        if (base === void 0 || base.length > NAME_LIMIT || (scope?.length ?? 0) > NAME_LIMIT) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("NAME_INVALID", `Package name ${JSON.stringify(text.slice(0, 160))} is not valid`, {
            found: JSON.stringify(text.slice(0, 160)),
            expected: `\`name\` or \`@scope/name\`: lower-case letters, digits, \`-\` and \`_\`, starting with a letter or digit, at most ${NAME_LIMIT} characters`,
            cure: suggestion(text)
          });
        }
        if (RESERVED.has(base)) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("NAME_RESERVED", `Package name "${text}" is reserved`, {
            found: `"${base}"`,
            expected: "a name that is no Windows device and no word of the registry itself",
            cure: `Choose another name, for example with a suffix: \`${nameLine(`${text}-lib`)}\``
          });
        }
        return scope === void 0 ? { full: text, base } : { full: text, scope, base };
      }
      function canonical(text) {
        return text.toLowerCase().replaceAll("_", "-");
      }
      function suggestion(text) {
        const words = text.slice(0, 2 * NAME_LIMIT).trim().toLowerCase().replace(/\+/g, "p").replace(/[^a-z0-9@/_-]+/g, "-");
        const fixed = words.replace(/(^|\/)[^a-z0-9@]+/g, "$1").replace(/-+$/, "").slice(0, NAME_LIMIT);
        return NAME.test(fixed) ? `Write \`${nameLine(fixed)}\`` : "Choose a name of that form";
      }
      function nameLine(name) {
        return name.startsWith("@") ? `name: "${name}"` : `name: ${name}`;
      }
    })
  ),
  /***/
  1429: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          showPath
        ),
        /* harmony export */
        X: () => (
          /* binding */
          pathOf
        )
        /* harmony export */
      });
      function pathOf(pointer) {
        return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
      }
      function showPath(path) {
        return path.reduce((text, part) => {
          if (/^\d+$/.test(part))
            return `${text}[${part}]`;
          if (!/^[A-Za-z_]\w*$/.test(part))
            return `${text}[${JSON.stringify(part.slice(0, 80))}]`;
          return text === "" ? part : `${text}.${part}`;
        }, "");
      }
    })
  ),
  /***/
  8495: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $b: () => (
          /* binding */
          isPlainVersion
        ),
        /* harmony export */
        HN: () => (
          /* binding */
          versionIdentity2
        ),
        /* harmony export */
        V1: () => (
          /* binding */
          isPrerelease
        ),
        /* harmony export */
        Zy: () => (
          /* binding */
          compareVersions
        ),
        /* harmony export */
        bm: () => (
          /* binding */
          nearestVersion
        ),
        /* harmony export */
        ot: () => (
          /* binding */
          parseVersion
        )
        /* harmony export */
      });
      var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
      const VERSION_LIMIT = 128;
      function parseVersion(text) {
        const parsed = text.length <= VERSION_LIMIT ? semver__WEBPACK_IMPORTED_MODULE_0__.parse(text) : null;
        if (parsed !== null && parsed.raw === text && /^[0-9]/.test(text))
          return text;
        const meant = nearestVersion(text);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("VERSION_INVALID", `Version ${JSON.stringify(text.slice(0, VERSION_LIMIT))} is not valid`, {
          found: JSON.stringify(text.slice(0, VERSION_LIMIT)),
          expected: "a SemVer version of three numbers, such as `1.2.3` or `1.2.3-rc.1`",
          cure: `Write \`version: "${meant ?? "1.0.0"}"\``
        });
      }
      function nearestVersion(text) {
        const parts = /(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z.-]+)?/.exec(text.slice(0, VERSION_LIMIT));
        if (parts === null)
          return void 0;
        const [, major, minor, patch, prerelease] = parts;
        const version = [major, minor, patch].map((number) => Number(number ?? 0)).join(".");
        return semver__WEBPACK_IMPORTED_MODULE_0__.valid(`${version}${prerelease ?? ""}`) ?? version;
      }
      function versionIdentity2(version) {
        return version.replace(/\+.*$/, "");
      }
      function compareVersions(a, b) {
        const x = PLAIN.exec(a);
        const y = x === null ? null : PLAIN.exec(b);
        if (x === null || y === null)
          return semver__WEBPACK_IMPORTED_MODULE_0__.compare(a, b);
        return Number(x[1]) - Number(y[1]) || Number(x[2]) - Number(y[2]) || Number(x[3]) - Number(y[3]);
      }
      function isPrerelease(version) {
        return !isPlainVersion(version) && semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(version) !== null;
      }
      function isPlainVersion(text) {
        return PLAIN.test(text);
      }
      const PLAIN = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
      function isRange(text) {
        return semver.validRange(text) !== null;
      }
      function isInRange(version, range) {
        return semver.satisfies(version, range);
      }
    })
  ),
  /***/
  9974: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          PERMISSION
        )
        /* harmony export */
      });
      const PERMISSION = `permissions:
  contents: write
  id-token: write`;
    })
  ),
  /***/
  7561: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Hk: () => (
          /* binding */
          ENTRY_SCHEMA
        ),
        vv: () => (
          /* binding */
          encodeEntry
        )
      });
      var errors = __webpack_require__(7406);
      var schema_fault = __webpack_require__(1429);
      ;
      const COMPLAINT_LIMIT = 10;
      function complaint(faults, subject) {
        const all = [...new Set((faults ?? []).map((fault) => complaintOf(fault, subject)))];
        const more = all.length - COMPLAINT_LIMIT;
        return [...all.slice(0, COMPLAINT_LIMIT), ...more > 0 ? [`${more} more`] : []].join("; ");
      }
      function complaintOf({ instancePath, keyword, params, message }, subject) {
        const path = (0, schema_fault.X)(instancePath);
        if (keyword === "required")
          return `\`${(0, schema_fault.P)([...path, String(params.missingProperty)])}\` is missing`;
        if (keyword === "additionalProperties") {
          return `\`${(0, schema_fault.P)([...path, String(params.additionalProperty)])}\` is not known`;
        }
        return `${path.length === 0 ? subject : `\`${(0, schema_fault.P)(path)}\``} ${message ?? `breaks the rule "${keyword}"`}`;
      }
      var entry_schema = __webpack_require__(1828);
      var sparse_text = __webpack_require__(9531);
      ;
      function validateEntry(value) {
        if (!(0, entry_schema.T)(value))
          return complaint(entry_schema.T.errors, "the entry");
        const { pubtime } = (0, sparse_text.u4)(value) ? value : {};
        return isCalendarDay(String(pubtime).slice(0, 10)) ? void 0 : "`pubtime` must be a day of the calendar";
      }
      function isCalendarDay(day) {
        const time = Date.parse(`${day}T00:00:00Z`);
        return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
      }
      ;
      const ENTRY_SCHEMA = 1;
      const ENTRY_LIMIT = 16 * 1024;
      const KEY_ORDER = [
        "schema",
        "name",
        "vers",
        "deps",
        "cksum",
        "tsum",
        "size",
        "dl",
        "pubtime",
        "yanked",
        "yank_reason",
        "removed",
        "license",
        "repository",
        "artifacts",
        "provenance"
      ];
      function encodeEntry(entry) {
        const line = canonicalLine(entry);
        checkSize(line, entry);
        const complaint2 = validateEntry(JSON.parse(line));
        if (complaint2 !== void 0)
          throw new errors.gl("INTERNAL", `Cannot write the entry of ${entry.name}@${entry.vers}: ${complaint2}`);
        return line;
      }
      function canonicalLine(entry) {
        return JSON.stringify(ordered({
          ...entry,
          deps: entry.deps.map(({ name, req, kind, registry }) => ({
            name,
            req,
            kind,
            ...registry === void 0 ? {} : { registry }
          })),
          repository: originOf(entry.repository)
        }));
      }
      function amendLine(line, change) {
        const old = JSON.parse(line);
        if (!isRecord(old))
          throw new RegistryError("INDEX_INVALID", "Cannot change a line of the index: it is not a JSON object");
        const { head, members, tail } = membersOf(line);
        const { removed } = change;
        const written = JSON.stringify({ yanked: change.yanked, yank_reason: change.yank_reason, removed }).slice(1, -1);
        const at = members.findIndex(({ key }) => key === "yanked");
        const others = members.map(({ key, text }, index) => {
          if (index === at)
            return written;
          const replaced = key === "yanked" || key === "yank_reason" || key === "removed" && removed !== void 0;
          return replaced ? void 0 : text;
        });
        const texts = [...others, at < 0 ? written : void 0].filter((text) => text !== void 0);
        const amended = `${head}${texts.join(",")}${tail}`;
        checkSize(amended, { name: String(old.name), vers: String(old.vers) });
        return amended;
      }
      function redirectLine(line, dl, version) {
        const { head, members, tail } = membersOf(line);
        const texts = members.map(({ key, text }) => key === "dl" ? JSON.stringify({ dl }).slice(1, -1) : text);
        const redirected = `${head}${texts.join(",")}${tail}`;
        checkSize(redirected, version);
        return redirected;
      }
      function originOf({ host, id: id2, owner_id, tag, commit }) {
        return { host, id: id2, owner_id, tag, commit };
      }
      function ordered(values) {
        return Object.fromEntries(KEY_ORDER.filter((key) => values[key] !== void 0).map((key) => [key, values[key]]));
      }
      const ENCODER = new TextEncoder();
      function checkSize(line, { name, vers }) {
        const bytes = ENCODER.encode(line).length;
        if (bytes <= ENTRY_LIMIT)
          return;
        throw new errors.gl("ENTRY_TOO_LARGE", `Cannot write the entry of ${name}@${vers}: it is too large`, {
          found: `${bytes} bytes`,
          expected: `at most ${ENTRY_LIMIT} bytes`,
          cure: "List fewer dependencies, or shorter ones"
        });
      }
    })
  ),
  /***/
  1460: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          NESTING_LIMIT
        ),
        /* harmony export */
        q: () => (
          /* binding */
          nestsTooDeep2
        )
        /* harmony export */
      });
      const NESTING_LIMIT = 64;
      function nestsTooDeep2(value, left = NESTING_LIMIT) {
        if (typeof value !== "object" || value === null)
          return false;
        return left === 0 || Object.values(value).some((member) => nestsTooDeep2(member, left - 1));
      }
    })
  ),
  /***/
  6503: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          provenanceFrom
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
      function provenanceFrom(value) {
        if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value))
          return void 0;
        const { bundle, sha256, workflow, signer, event, runner, run } = value;
        if (typeof bundle !== "string" || !/^[A-Za-z0-9._-]{1,255}$/.test(bundle))
          return void 0;
        if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256))
          return void 0;
        if (typeof workflow !== "string" || typeof signer !== "string")
          return void 0;
        if (typeof event !== "string" || typeof runner !== "string")
          return void 0;
        return { bundle, sha256, workflow, signer, event, runner, ...typeof run === "string" ? { run } : {} };
      }
    })
  ),
  /***/
  9531: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ag: () => (
          /* binding */
          readObject2
        ),
        /* harmony export */
        hD: () => (
          /* binding */
          quote
        ),
        /* harmony export */
        s$: () => (
          /* binding */
          jsonText2
        ),
        /* harmony export */
        u4: () => (
          /* binding */
          isRecord2
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
      var _nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1460);
      function jsonText2(value) {
        return `${JSON.stringify(value, null, 2)}
`;
      }
      function readObject2(text, path) {
        let value;
        try {
          value = JSON.parse(text);
        } catch (cause) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it is not JSON`, {
            found: quote(text),
            expected: "a JSON object",
            cure: `Restore "${path}" from the index repository's history`,
            cause
          });
        }
        if ((0, _nesting_js__WEBPACK_IMPORTED_MODULE_1__.q)(value)) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it is nested too deep`, {
            found: quote(text),
            expected: `at most ${_nesting_js__WEBPACK_IMPORTED_MODULE_1__.f} levels`,
            cure: `Restore "${path}" from the index repository's history`
          });
        }
        if (isRecord2(value))
          return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it is no JSON object`, {
          found: quote(text),
          expected: "a JSON object",
          cure: `Restore "${path}" from the index repository's history`
        });
      }
      function isRecord2(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function quote(text) {
        return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
      }
    })
  ),
  /***/
  8225: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          refused
        )
        /* harmony export */
      });
      function refused(check, code, text) {
        return { kind: "refused", findings: [{ check, code, cure: NOT_THIS_BUNDLE, ...text }] };
      }
      const NOT_THIS_BUNDLE = "Do not trust it; if the release is yours, delete the bundle from it and publish again";
    })
  ),
  /***/
  5960: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        TL: () => (
          /* binding */
          quoted
        ),
        /* harmony export */
        b6: () => (
          /* binding */
          textOf
        ),
        /* harmony export */
        zv: () => (
          /* binding */
          recordOf
        )
        /* harmony export */
      });
      function recordOf(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : void 0;
      }
      function textOf(value) {
        return typeof value === "string" && value !== "" ? value : void 0;
      }
      function quoted(text) {
        if (text === void 0)
          return "nothing";
        const line = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");
        return `"${line.length > 300 ? `${line.slice(0, 300)}…` : line}"`;
      }
    })
  ),
  /***/
  4967: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        H: () => (
          /* binding */
          judgeFacts
        )
      });
      var json = __webpack_require__(5960);
      ;
      const RELEASE_EVENTS = ["release", "push", "workflow_dispatch"];
      function hostOfIssuer(issuer) {
        if (!URL.canParse(issuer))
          return void 0;
        const { host, pathname } = new URL(issuer);
        if (host === "token.actions.githubusercontent.com")
          return "github.com";
        const [, tenant] = /^token\.actions\.([a-z0-9-]+\.ghe\.com)$/.exec(host) ?? [];
        if (tenant !== void 0)
          return tenant;
        return pathname === "/_services/token" ? host : void 0;
      }
      var statement = __webpack_require__(6145);
      ;
      const FACT_CHECKS = {
        predicate: ({ statement: { predicateType } }) => unless(predicateType === statement.Ti, {
          code: "PROVENANCE_UNTRUSTED",
          message: "The statement is no build provenance",
          found: `${(0, json.TL)(predicateType)}${/\/release\//.test(predicateType) ? ", which proves the release, not the build" : ""}`,
          expected: `"${statement.Ti}"`
        }),
        subject: ({ statement: statement2, subject }) => unless(isAbout(statement2, subject), {
          code: "PROVENANCE_FOREIGN",
          message: "The provenance is of another file",
          found: statement2.subjects.slice(0, 3).map(({ name, digest }) => `${(0, json.TL)(name)} ${(0, json.TL)(digest.sha256)}`).join(", "),
          expected: `"${subject.names[0]}" with sha256 ${subject.sha256}`
        }),
        issuer: ({ identity, rules }) => unless(rules.issuers.includes(identity.issuer), {
          code: "PROVENANCE_UNTRUSTED",
          message: "Nobody this registry trusts vouches for the build",
          found: (0, json.TL)(identity.issuer),
          expected: rules.issuers.join(" or "),
          cure: "If it is your own GitHub, name it under `provenance: { issuers: [...] }` in `registry.yaml`"
        }),
        host: ({ identity, origin }) => unless(hostOfIssuer(identity.issuer) === origin.host && hostOf(identity.source) === origin.host, {
          code: "PROVENANCE_FOREIGN",
          message: "The archive was built on another GitHub",
          found: `${(0, json.TL)(identity.source)}, vouched for by ${(0, json.TL)(identity.issuer)}`,
          expected: origin.host
        }),
        repository: ({ identity, origin }) => unless(identity.sourceId === String(origin.id), {
          code: "PROVENANCE_FOREIGN",
          message: "The archive was built from another repository",
          found: `repository id ${identity.sourceId} (${(0, json.TL)(identity.source)})`,
          expected: `repository id ${origin.id}`
        }),
        owner: ({ identity, origin }) => unless(identity.ownerId === String(origin.owner_id), {
          code: "PROVENANCE_FOREIGN",
          message: "The repository belonged to somebody else when the archive was built",
          found: `owner id ${identity.ownerId}`,
          expected: `owner id ${origin.owner_id}`
        }),
        tag: ({ identity, origin }) => unless(identity.ref === `refs/tags/${origin.tag}`, {
          code: "PROVENANCE_FOREIGN",
          message: "The archive was built for something else than this tag",
          found: (0, json.TL)(identity.ref),
          expected: `"refs/tags/${origin.tag}"`,
          cure: "Run the workflow on the tag: on the event `release`, on a pushed tag, or by hand with the tag as its ref"
        }),
        commit: ({ identity, origin }) => unless(origin.commit !== null && identity.commit === origin.commit, {
          code: "PROVENANCE_FOREIGN",
          message: "The archive was built from another commit",
          found: identity.commit,
          expected: origin.commit ?? "a commit, and the entry names none"
        }),
        workflow: ({ identity }) => unless(identity.workflow.startsWith(`${identity.source}/.github/workflows/`), {
          code: "PROVENANCE_FOREIGN",
          message: "The workflow that ran is not of the source repository",
          found: (0, json.TL)(identity.workflow),
          expected: `a workflow of ${(0, json.TL)(identity.source)}`
        }),
        event: ({ identity: { event } }) => unless(RELEASE_EVENTS.includes(event), {
          code: "PROVENANCE_UNTRUSTED",
          message: "The build was started by an event that is no release",
          found: (0, json.TL)(event),
          expected: RELEASE_EVENTS.map((known) => `\`${known}\``).join(", "),
          cure: "on: { release: { types: [published] } }"
        }),
        runner: ({ identity: { runner }, rules }) => unless(runner === "github-hosted" || rules.selfHosted && runner === "self-hosted", {
          code: "PROVENANCE_UNTRUSTED",
          message: "The archive was built on a machine that this registry does not take",
          found: (0, json.TL)(runner),
          expected: rules.selfHosted ? "`github-hosted` or `self-hosted`" : "`github-hosted`",
          cure: "Publish with `runs-on: ubuntu-latest`, or ask for `provenance: { self-hosted: allow }` in `registry.yaml`"
        })
      };
      function unless(right, mismatch) {
        return right ? void 0 : mismatch;
      }
      function isAbout({ subjects }, { names, sha256, sha512 }) {
        return subjects.some(({ name, digest }) => {
          if (!names.includes(name))
            return false;
          if (digest.sha256 !== void 0)
            return digest.sha256 === sha256;
          return sha512 !== void 0 && digest.sha512 === sha512;
        });
      }
      function hostOf(address) {
        return URL.canParse(address) ? new URL(address).host : void 0;
      }
      ;
      function judgeFacts(facts) {
        const checks = Object.entries(FACT_CHECKS);
        const [first, ...others] = checks.flatMap(([name, check]) => {
          const mismatch = check(facts);
          return mismatch === void 0 || !isCheck(name) ? [] : [{ cure: CURE, ...mismatch, check: name }];
        });
        return first === void 0 ? { kind: "found", value: facts.identity } : { kind: "refused", findings: [first, ...others] };
      }
      const CURE = "Do not trust this archive as it is; its owner can publish the next version from its own release";
      function isCheck(name) {
        return name in FACT_CHECKS;
      }
    })
  ),
  /***/
  6145: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ti: () => (
          /* binding */
          PROVENANCE_TYPE
        ),
        /* harmony export */
        cO: () => (
          /* binding */
          readStatement
        ),
        /* harmony export */
        zG: () => (
          /* binding */
          STATEMENT_TYPE
        )
        /* harmony export */
      });
      var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8225);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5960);
      const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
      const PROVENANCE_TYPE = "https://slsa.dev/provenance/v1";
      const MOST_SUBJECTS = 1024;
      function readStatement(text) {
        const value = parse(text);
        const predicateType = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(value?.predicateType);
        if (value === void 0 || value._type !== STATEMENT_TYPE || predicateType === void 0)
          return badStatement((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.TL)((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(value?._type)));
        if (!Array.isArray(value.subject) || value.subject.length > MOST_SUBJECTS)
          return badStatement("no list of subjects");
        const subjects = value.subject.map(subjectOf).filter((subject) => subject !== void 0);
        return { kind: "found", value: { predicateType, subjects } };
      }
      function parse(text) {
        try {
          return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.zv)(JSON.parse(text));
        } catch {
          return void 0;
        }
      }
      function subjectOf(value) {
        const subject = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.zv)(value);
        const name = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(subject?.name);
        const digests = Object.entries((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.zv)(subject?.digest) ?? {}).flatMap(([algorithm, hex]) => typeof hex === "string" ? [[algorithm, hex]] : []);
        return name === void 0 ? void 0 : { name, digest: Object.fromEntries(digests) };
      }
      function badStatement(found) {
        return (0, _finding_js__WEBPACK_IMPORTED_MODULE_1__.J)("statement", "PROVENANCE_INVALID", {
          message: "The bundle holds no in-toto statement",
          found,
          expected: `"${STATEMENT_TYPE}" with subjects and a predicate`
        });
      }
    })
  )
};
