export const id = 4771;
export const ids = [4771];
export const modules = {
  /***/
  29262: (
    /***/
    ((__unused_webpack_module, exports) => {
      exports.l = validate10;
      const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/config.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "name", "layout", "shards", "minWriter"], "properties": { "schema": { "type": "integer", "const": 1 }, "name": { "type": "string", "minLength": 1, "maxLength": 100 }, "base": { "type": "string", "maxLength": 512, "pattern": "^https?://[^\\s/?#@]+/([^\\s?#]*/)?$" }, "vault": { "type": "string", "maxLength": 512, "pattern": "^[^\\s{}]*(\\{sha256-checksum\\}[^\\s{}]*)+$" }, "layout": { "type": "string", "enum": ["cargo", "h21"] }, "shards": { "type": "integer", "const": 1 }, "minWriter": { "type": "integer", "minimum": 1, "maximum": 1e6 } } };
      const func2 = (text) => {
        let length = 0;
        for (const _ of text) length += 1;
        return length;
      };
      const pattern0 = new RegExp("^https?://[^\\s/?#@]+/([^\\s?#]*/)?$", "u");
      const pattern1 = new RegExp("^[^\\s{}]*(\\{sha256-checksum\\}[^\\s{}]*)+$", "u");
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
          if (data.layout === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "layout" }, message: "must have required property 'layout'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data.shards === void 0) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shards" }, message: "must have required property 'shards'" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (data.minWriter === void 0) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minWriter" }, message: "must have required property 'minWriter'" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "schema" || key0 === "name" || key0 === "base" || key0 === "vault" || key0 === "layout" || key0 === "shards" || key0 === "minWriter")) {
              const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data.schema !== void 0) {
            let data0 = data.schema;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              const err6 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (1 !== data0) {
              const err7 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data.name !== void 0) {
            let data1 = data.name;
            if (typeof data1 === "string") {
              if (func2(data1) > 100) {
                const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (func2(data1) < 1) {
                const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            } else {
              const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data.base !== void 0) {
            let data2 = data.base;
            if (typeof data2 === "string") {
              if (func2(data2) > 512) {
                const err11 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (!pattern0.test(data2)) {
                const err12 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+/([^\\s?#]*/)?$" }, message: 'must match pattern "^https?://[^\\s/?#@]+/([^\\s?#]*/)?$"' };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            } else {
              const err13 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (data.vault !== void 0) {
            let data3 = data.vault;
            if (typeof data3 === "string") {
              if (func2(data3) > 512) {
                const err14 = { instancePath: instancePath + "/vault", schemaPath: "#/properties/vault/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (!pattern1.test(data3)) {
                const err15 = { instancePath: instancePath + "/vault", schemaPath: "#/properties/vault/pattern", keyword: "pattern", params: { pattern: "^[^\\s{}]*(\\{sha256-checksum\\}[^\\s{}]*)+$" }, message: 'must match pattern "^[^\\s{}]*(\\{sha256-checksum\\}[^\\s{}]*)+$"' };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            } else {
              const err16 = { instancePath: instancePath + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          if (data.layout !== void 0) {
            let data4 = data.layout;
            if (typeof data4 !== "string") {
              const err17 = { instancePath: instancePath + "/layout", schemaPath: "#/properties/layout/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (!(data4 === "cargo" || data4 === "h21")) {
              const err18 = { instancePath: instancePath + "/layout", schemaPath: "#/properties/layout/enum", keyword: "enum", params: { allowedValues: schema11.properties.layout.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
          if (data.shards !== void 0) {
            let data5 = data.shards;
            if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
              const err19 = { instancePath: instancePath + "/shards", schemaPath: "#/properties/shards/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (1 !== data5) {
              const err20 = { instancePath: instancePath + "/shards", schemaPath: "#/properties/shards/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
          if (data.minWriter !== void 0) {
            let data6 = data.minWriter;
            if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
              const err21 = { instancePath: instancePath + "/minWriter", schemaPath: "#/properties/minWriter/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (typeof data6 == "number" && isFinite(data6)) {
              if (data6 > 1e6 || isNaN(data6)) {
                const err22 = { instancePath: instancePath + "/minWriter", schemaPath: "#/properties/minWriter/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              if (data6 < 1 || isNaN(data6)) {
                const err23 = { instancePath: instancePath + "/minWriter", schemaPath: "#/properties/minWriter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          }
        } else {
          const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        validate10.errors = vErrors;
        return errors === 0;
      }
    })
  ),
  /***/
  64020: (
    /***/
    ((__unused_webpack_module, exports) => {
      exports.k = validate10;
      const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/ecosystem-name.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "namespace", "name", "package"], "properties": { "schema": { "type": "integer", "const": 1 }, "namespace": { "type": "string", "enum": ["cargo", "npm", "bazel"] }, "name": { "type": "string", "maxLength": 130, "pattern": "^(@[A-Za-z0-9][A-Za-z0-9_.-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, "package": { "type": "string", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" } } };
      const func2 = (text) => {
        let length = 0;
        for (const _ of text) length += 1;
        return length;
      };
      const pattern0 = new RegExp("^(@[A-Za-z0-9][A-Za-z0-9_.-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "u");
      const pattern1 = new RegExp("^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "u");
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
          if (data.namespace === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property 'namespace'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.name === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data.package === void 0) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "package" }, message: "must have required property 'package'" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "schema" || key0 === "namespace" || key0 === "name" || key0 === "package")) {
              const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (data.schema !== void 0) {
            let data0 = data.schema;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              const err5 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (1 !== data0) {
              const err6 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data.namespace !== void 0) {
            let data1 = data.namespace;
            if (typeof data1 !== "string") {
              const err7 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!(data1 === "cargo" || data1 === "npm" || data1 === "bazel")) {
              const err8 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/enum", keyword: "enum", params: { allowedValues: schema11.properties.namespace.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          if (data.name !== void 0) {
            let data2 = data.name;
            if (typeof data2 === "string") {
              if (func2(data2) > 130) {
                const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (!pattern0.test(data2)) {
                const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^(@[A-Za-z0-9][A-Za-z0-9_.-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, message: 'must match pattern "^(@[A-Za-z0-9][A-Za-z0-9_.-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"' };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            } else {
              const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          if (data.package !== void 0) {
            let data3 = data.package;
            if (typeof data3 === "string") {
              if (func2(data3) > 130) {
                const err12 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (!pattern1.test(data3)) {
                const err13 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"' };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            } else {
              const err14 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        } else {
          const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        validate10.errors = vErrors;
        return errors === 0;
      }
    })
  ),
  /***/
  94321: (
    /***/
    ((__unused_webpack_module, exports) => {
      exports.M = validate10;
      const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/meta.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "name", "version", "keywords", "authors"], "properties": { "schema": { "type": "integer", "const": 1 }, "name": { "type": "string", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "version": { "type": "string", "maxLength": 128, "pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$" }, "description": { "type": "string", "minLength": 1, "maxLength": 350 }, "keywords": { "type": "array", "maxItems": 10, "uniqueItems": true, "items": { "type": "string", "maxLength": 50, "pattern": "^[a-z0-9][a-z0-9+#._-]*$" } }, "homepage": { "type": "string", "maxLength": 512, "pattern": '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$' }, "repository": { "type": "string", "maxLength": 512, "pattern": '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$' }, "authors": { "type": "array", "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$" } }, "type": { "type": "string", "enum": ["library", "application", "foreign"] }, "language": { "type": "string", "maxLength": 32, "pattern": "^[A-Za-z][A-Za-z0-9+#-]*$" }, "deprecated": { "type": "string", "minLength": 1, "maxLength": 300 } } };
      const func2 = Object.prototype.hasOwnProperty;
      const func3 = (text) => {
        let length = 0;
        for (const _ of text) length += 1;
        return length;
      };
      const pattern0 = new RegExp("^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "u");
      const pattern1 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$", "u");
      const pattern2 = new RegExp("^[a-z0-9][a-z0-9+#._-]*$", "u");
      const pattern3 = new RegExp('^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$', "u");
      const pattern5 = new RegExp("^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$", "u");
      const pattern6 = new RegExp("^[A-Za-z][A-Za-z0-9+#-]*$", "u");
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
          if (data.version === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data.keywords === void 0) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keywords" }, message: "must have required property 'keywords'" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (data.authors === void 0) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authors" }, message: "must have required property 'authors'" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!func2.call(schema11.properties, key0)) {
              const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data.schema !== void 0) {
            let data0 = data.schema;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              const err6 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (1 !== data0) {
              const err7 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data.name !== void 0) {
            let data1 = data.name;
            if (typeof data1 === "string") {
              if (func3(data1) > 130) {
                const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (!pattern0.test(data1)) {
                const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"' };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            } else {
              const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data.version !== void 0) {
            let data2 = data.version;
            if (typeof data2 === "string") {
              if (func3(data2) > 128) {
                const err11 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (!pattern1.test(data2)) {
                const err12 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$" }, message: 'must match pattern "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"' };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            } else {
              const err13 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (data.description !== void 0) {
            let data3 = data.description;
            if (typeof data3 === "string") {
              if (func3(data3) > 350) {
                const err14 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 350 }, message: "must NOT have more than 350 characters" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (func3(data3) < 1) {
                const err15 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            } else {
              const err16 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          if (data.keywords !== void 0) {
            let data4 = data.keywords;
            if (Array.isArray(data4)) {
              if (data4.length > 10) {
                const err17 = { instancePath: instancePath + "/keywords", schemaPath: "#/properties/keywords/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              const len0 = data4.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data5 = data4[i0];
                if (typeof data5 === "string") {
                  if (func3(data5) > 50) {
                    const err18 = { instancePath: instancePath + "/keywords/" + i0, schemaPath: "#/properties/keywords/items/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                  if (!pattern2.test(data5)) {
                    const err19 = { instancePath: instancePath + "/keywords/" + i0, schemaPath: "#/properties/keywords/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9+#._-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9+#._-]*$"' };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                } else {
                  const err20 = { instancePath: instancePath + "/keywords/" + i0, schemaPath: "#/properties/keywords/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
              let i1 = data4.length;
              let j0;
              if (i1 > 1) {
                const indices0 = {};
                for (; i1--; ) {
                  let item0 = data4[i1];
                  if (typeof item0 !== "string") {
                    continue;
                  }
                  if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err21 = { instancePath: instancePath + "/keywords", schemaPath: "#/properties/keywords/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                    break;
                  }
                  indices0[item0] = i1;
                }
              }
            } else {
              const err22 = { instancePath: instancePath + "/keywords", schemaPath: "#/properties/keywords/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
          if (data.homepage !== void 0) {
            let data6 = data.homepage;
            if (typeof data6 === "string") {
              if (func3(data6) > 512) {
                const err23 = { instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (!pattern3.test(data6)) {
                const err24 = { instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/pattern", keyword: "pattern", params: { pattern: '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$' }, message: 'must match pattern "^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$"' };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            } else {
              const err25 = { instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
          if (data.repository !== void 0) {
            let data7 = data.repository;
            if (typeof data7 === "string") {
              if (func3(data7) > 512) {
                const err26 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (!pattern3.test(data7)) {
                const err27 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/pattern", keyword: "pattern", params: { pattern: '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$' }, message: 'must match pattern "^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$"' };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            } else {
              const err28 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
          if (data.authors !== void 0) {
            let data8 = data.authors;
            if (Array.isArray(data8)) {
              if (data8.length > 50) {
                const err29 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              const len1 = data8.length;
              for (let i2 = 0; i2 < len1; i2++) {
                let data9 = data8[i2];
                if (typeof data9 === "string") {
                  if (func3(data9) > 200) {
                    const err30 = { instancePath: instancePath + "/authors/" + i2, schemaPath: "#/properties/authors/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                  if (func3(data9) < 1) {
                    const err31 = { instancePath: instancePath + "/authors/" + i2, schemaPath: "#/properties/authors/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                  if (!pattern5.test(data9)) {
                    const err32 = { instancePath: instancePath + "/authors/" + i2, schemaPath: "#/properties/authors/items/pattern", keyword: "pattern", params: { pattern: "^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$" }, message: 'must match pattern "^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$"' };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                } else {
                  const err33 = { instancePath: instancePath + "/authors/" + i2, schemaPath: "#/properties/authors/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
            } else {
              const err34 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            let data10 = data.type;
            if (typeof data10 !== "string") {
              const err35 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (!(data10 === "library" || data10 === "application" || data10 === "foreign")) {
              const err36 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.type.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
          if (data.language !== void 0) {
            let data11 = data.language;
            if (typeof data11 === "string") {
              if (func3(data11) > 32) {
                const err37 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (!pattern6.test(data11)) {
                const err38 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+#-]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9+#-]*$"' };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            } else {
              const err39 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
          if (data.deprecated !== void 0) {
            let data12 = data.deprecated;
            if (typeof data12 === "string") {
              if (func3(data12) > 300) {
                const err40 = { instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              if (func3(data12) < 1) {
                const err41 = { instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            } else {
              const err42 = { instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
        } else {
          const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        validate10.errors = vErrors;
        return errors === 0;
      }
    })
  ),
  /***/
  68907: (
    /***/
    ((__unused_webpack_module, exports) => {
      exports.A = validate10;
      const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/owner.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "name", "repositories"], "properties": { "schema": { "type": "integer", "const": 1 }, "name": { "type": "string", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "repositories": { "type": "array", "maxItems": 64, "items": { "type": "object", "additionalProperties": false, "required": ["host", "id", "owner_id", "owner", "full_name"], "properties": { "host": { "type": "string", "maxLength": 255, "pattern": "^[a-z0-9][a-z0-9.:-]*$" }, "id": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "owner_id": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "owner": { "type": "string", "maxLength": 100, "minLength": 1 }, "full_name": { "type": "string", "maxLength": 200 } }, "if": { "properties": { "host": { "const": "local" } } }, "then": { "properties": { "id": { "type": "integer", "maximum": 0 }, "owner_id": { "type": "integer", "maximum": 0 } } }, "else": { "properties": { "id": { "type": "integer", "minimum": 1 }, "owner_id": { "type": "integer", "minimum": 1 } } } } }, "held": { "type": "array", "maxItems": 1e4, "uniqueItems": true, "items": { "type": "string", "maxLength": 128 } }, "reserved": { "type": "string", "minLength": 1, "maxLength": 300 }, "moving": { "type": "object", "additionalProperties": false, "required": ["host", "id", "owner_id", "owner", "full_name", "from", "since"], "properties": { "host": { "type": "string", "maxLength": 255, "pattern": "^[a-z0-9][a-z0-9.:-]*$" }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "owner_id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "owner": { "type": "string", "maxLength": 100, "minLength": 1 }, "full_name": { "type": "string", "maxLength": 200 }, "from": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "since": { "type": "string", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" } } } } };
      const func2 = (text) => {
        let length = 0;
        for (const _ of text) length += 1;
        return length;
      };
      const pattern0 = new RegExp("^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "u");
      const pattern1 = new RegExp("^[a-z0-9][a-z0-9.:-]*$", "u");
      const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "u");
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
          if (data.repositories === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repositories" }, message: "must have required property 'repositories'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "schema" || key0 === "name" || key0 === "repositories" || key0 === "held" || key0 === "reserved" || key0 === "moving")) {
              const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data.schema !== void 0) {
            let data0 = data.schema;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              const err4 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (1 !== data0) {
              const err5 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data.name !== void 0) {
            let data1 = data.name;
            if (typeof data1 === "string") {
              if (func2(data1) > 130) {
                const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (!pattern0.test(data1)) {
                const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"' };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            } else {
              const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          if (data.repositories !== void 0) {
            let data2 = data.repositories;
            if (Array.isArray(data2)) {
              if (data2.length > 64) {
                const err9 = { instancePath: instancePath + "/repositories", schemaPath: "#/properties/repositories/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              const len0 = data2.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                const _errs10 = errors;
                let valid3 = true;
                const _errs11 = errors;
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (data3.host !== void 0) {
                    if ("local" !== data3.host) {
                      const err10 = {};
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    }
                  }
                }
                var _valid0 = _errs11 === errors;
                errors = _errs10;
                if (vErrors !== null) {
                  if (_errs10) {
                    vErrors.length = _errs10;
                  } else {
                    vErrors = null;
                  }
                }
                let ifClause0;
                if (_valid0) {
                  const _errs13 = errors;
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    if (data3.id !== void 0) {
                      let data5 = data3.id;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        const err11 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/then/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err11];
                        } else {
                          vErrors.push(err11);
                        }
                        errors++;
                      }
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 0 || isNaN(data5)) {
                          const err12 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/then/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" };
                          if (vErrors === null) {
                            vErrors = [err12];
                          } else {
                            vErrors.push(err12);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data3.owner_id !== void 0) {
                      let data6 = data3.owner_id;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                        const err13 = { instancePath: instancePath + "/repositories/" + i0 + "/owner_id", schemaPath: "#/properties/repositories/items/then/properties/owner_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err13];
                        } else {
                          vErrors.push(err13);
                        }
                        errors++;
                      }
                      if (typeof data6 == "number" && isFinite(data6)) {
                        if (data6 > 0 || isNaN(data6)) {
                          const err14 = { instancePath: instancePath + "/repositories/" + i0 + "/owner_id", schemaPath: "#/properties/repositories/items/then/properties/owner_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" };
                          if (vErrors === null) {
                            vErrors = [err14];
                          } else {
                            vErrors.push(err14);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                  var _valid0 = _errs13 === errors;
                  valid3 = _valid0;
                  ifClause0 = "then";
                } else {
                  const _errs18 = errors;
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    if (data3.id !== void 0) {
                      let data7 = data3.id;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                        const err15 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/else/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err15];
                        } else {
                          vErrors.push(err15);
                        }
                        errors++;
                      }
                      if (typeof data7 == "number" && isFinite(data7)) {
                        if (data7 < 1 || isNaN(data7)) {
                          const err16 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/else/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err16];
                          } else {
                            vErrors.push(err16);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data3.owner_id !== void 0) {
                      let data8 = data3.owner_id;
                      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                        const err17 = { instancePath: instancePath + "/repositories/" + i0 + "/owner_id", schemaPath: "#/properties/repositories/items/else/properties/owner_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err17];
                        } else {
                          vErrors.push(err17);
                        }
                        errors++;
                      }
                      if (typeof data8 == "number" && isFinite(data8)) {
                        if (data8 < 1 || isNaN(data8)) {
                          const err18 = { instancePath: instancePath + "/repositories/" + i0 + "/owner_id", schemaPath: "#/properties/repositories/items/else/properties/owner_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err18];
                          } else {
                            vErrors.push(err18);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                  var _valid0 = _errs18 === errors;
                  valid3 = _valid0;
                  ifClause0 = "else";
                }
                if (!valid3) {
                  const err19 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (data3.host === void 0) {
                    const err20 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                  if (data3.id === void 0) {
                    const err21 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                  if (data3.owner_id === void 0) {
                    const err22 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/required", keyword: "required", params: { missingProperty: "owner_id" }, message: "must have required property 'owner_id'" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                  if (data3.owner === void 0) {
                    const err23 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                  if (data3.full_name === void 0) {
                    const err24 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/required", keyword: "required", params: { missingProperty: "full_name" }, message: "must have required property 'full_name'" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                  for (const key1 in data3) {
                    if (!(key1 === "host" || key1 === "id" || key1 === "owner_id" || key1 === "owner" || key1 === "full_name")) {
                      const err25 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  }
                  if (data3.host !== void 0) {
                    let data9 = data3.host;
                    if (typeof data9 === "string") {
                      if (func2(data9) > 255) {
                        const err26 = { instancePath: instancePath + "/repositories/" + i0 + "/host", schemaPath: "#/properties/repositories/items/properties/host/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                        if (vErrors === null) {
                          vErrors = [err26];
                        } else {
                          vErrors.push(err26);
                        }
                        errors++;
                      }
                      if (!pattern1.test(data9)) {
                        const err27 = { instancePath: instancePath + "/repositories/" + i0 + "/host", schemaPath: "#/properties/repositories/items/properties/host/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.:-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9.:-]*$"' };
                        if (vErrors === null) {
                          vErrors = [err27];
                        } else {
                          vErrors.push(err27);
                        }
                        errors++;
                      }
                    } else {
                      const err28 = { instancePath: instancePath + "/repositories/" + i0 + "/host", schemaPath: "#/properties/repositories/items/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                  }
                  if (data3.id !== void 0) {
                    let data10 = data3.id;
                    if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                      const err29 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                    if (typeof data10 == "number" && isFinite(data10)) {
                      if (data10 > 9007199254740991 || isNaN(data10)) {
                        const err30 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                        if (vErrors === null) {
                          vErrors = [err30];
                        } else {
                          vErrors.push(err30);
                        }
                        errors++;
                      }
                      if (data10 < 0 || isNaN(data10)) {
                        const err31 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err31];
                        } else {
                          vErrors.push(err31);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data3.owner_id !== void 0) {
                    let data11 = data3.owner_id;
                    if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                      const err32 = { instancePath: instancePath + "/repositories/" + i0 + "/owner_id", schemaPath: "#/properties/repositories/items/properties/owner_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    if (typeof data11 == "number" && isFinite(data11)) {
                      if (data11 > 9007199254740991 || isNaN(data11)) {
                        const err33 = { instancePath: instancePath + "/repositories/" + i0 + "/owner_id", schemaPath: "#/properties/repositories/items/properties/owner_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                        if (vErrors === null) {
                          vErrors = [err33];
                        } else {
                          vErrors.push(err33);
                        }
                        errors++;
                      }
                      if (data11 < 0 || isNaN(data11)) {
                        const err34 = { instancePath: instancePath + "/repositories/" + i0 + "/owner_id", schemaPath: "#/properties/repositories/items/properties/owner_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data3.owner !== void 0) {
                    let data12 = data3.owner;
                    if (typeof data12 === "string") {
                      if (func2(data12) > 100) {
                        const err35 = { instancePath: instancePath + "/repositories/" + i0 + "/owner", schemaPath: "#/properties/repositories/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                          vErrors = [err35];
                        } else {
                          vErrors.push(err35);
                        }
                        errors++;
                      }
                      if (func2(data12) < 1) {
                        const err36 = { instancePath: instancePath + "/repositories/" + i0 + "/owner", schemaPath: "#/properties/repositories/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err36];
                        } else {
                          vErrors.push(err36);
                        }
                        errors++;
                      }
                    } else {
                      const err37 = { instancePath: instancePath + "/repositories/" + i0 + "/owner", schemaPath: "#/properties/repositories/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                  }
                  if (data3.full_name !== void 0) {
                    let data13 = data3.full_name;
                    if (typeof data13 === "string") {
                      if (func2(data13) > 200) {
                        const err38 = { instancePath: instancePath + "/repositories/" + i0 + "/full_name", schemaPath: "#/properties/repositories/items/properties/full_name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                        if (vErrors === null) {
                          vErrors = [err38];
                        } else {
                          vErrors.push(err38);
                        }
                        errors++;
                      }
                    } else {
                      const err39 = { instancePath: instancePath + "/repositories/" + i0 + "/full_name", schemaPath: "#/properties/repositories/items/properties/full_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err40 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
            } else {
              const err41 = { instancePath: instancePath + "/repositories", schemaPath: "#/properties/repositories/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          if (data.held !== void 0) {
            let data14 = data.held;
            if (Array.isArray(data14)) {
              if (data14.length > 1e4) {
                const err42 = { instancePath: instancePath + "/held", schemaPath: "#/properties/held/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              const len1 = data14.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data15 = data14[i1];
                if (typeof data15 === "string") {
                  if (func2(data15) > 128) {
                    const err43 = { instancePath: instancePath + "/held/" + i1, schemaPath: "#/properties/held/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                } else {
                  const err44 = { instancePath: instancePath + "/held/" + i1, schemaPath: "#/properties/held/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              }
              let i2 = data14.length;
              let j0;
              if (i2 > 1) {
                const indices0 = {};
                for (; i2--; ) {
                  let item0 = data14[i2];
                  if (typeof item0 !== "string") {
                    continue;
                  }
                  if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err45 = { instancePath: instancePath + "/held", schemaPath: "#/properties/held/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                    break;
                  }
                  indices0[item0] = i2;
                }
              }
            } else {
              const err46 = { instancePath: instancePath + "/held", schemaPath: "#/properties/held/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
          if (data.reserved !== void 0) {
            let data16 = data.reserved;
            if (typeof data16 === "string") {
              if (func2(data16) > 300) {
                const err47 = { instancePath: instancePath + "/reserved", schemaPath: "#/properties/reserved/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
              if (func2(data16) < 1) {
                const err48 = { instancePath: instancePath + "/reserved", schemaPath: "#/properties/reserved/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            } else {
              const err49 = { instancePath: instancePath + "/reserved", schemaPath: "#/properties/reserved/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
          if (data.moving !== void 0) {
            let data17 = data.moving;
            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
              if (data17.host === void 0) {
                const err50 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
              if (data17.id === void 0) {
                const err51 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              if (data17.owner_id === void 0) {
                const err52 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/required", keyword: "required", params: { missingProperty: "owner_id" }, message: "must have required property 'owner_id'" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              if (data17.owner === void 0) {
                const err53 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              if (data17.full_name === void 0) {
                const err54 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/required", keyword: "required", params: { missingProperty: "full_name" }, message: "must have required property 'full_name'" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
              if (data17.from === void 0) {
                const err55 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
              if (data17.since === void 0) {
                const err56 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              for (const key2 in data17) {
                if (!(key2 === "host" || key2 === "id" || key2 === "owner_id" || key2 === "owner" || key2 === "full_name" || key2 === "from" || key2 === "since")) {
                  const err57 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              }
              if (data17.host !== void 0) {
                let data18 = data17.host;
                if (typeof data18 === "string") {
                  if (func2(data18) > 255) {
                    const err58 = { instancePath: instancePath + "/moving/host", schemaPath: "#/properties/moving/properties/host/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                  if (!pattern1.test(data18)) {
                    const err59 = { instancePath: instancePath + "/moving/host", schemaPath: "#/properties/moving/properties/host/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.:-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9.:-]*$"' };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                } else {
                  const err60 = { instancePath: instancePath + "/moving/host", schemaPath: "#/properties/moving/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              }
              if (data17.id !== void 0) {
                let data19 = data17.id;
                if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                  const err61 = { instancePath: instancePath + "/moving/id", schemaPath: "#/properties/moving/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
                if (typeof data19 == "number" && isFinite(data19)) {
                  if (data19 > 9007199254740991 || isNaN(data19)) {
                    const err62 = { instancePath: instancePath + "/moving/id", schemaPath: "#/properties/moving/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                  if (data19 < 1 || isNaN(data19)) {
                    const err63 = { instancePath: instancePath + "/moving/id", schemaPath: "#/properties/moving/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
              }
              if (data17.owner_id !== void 0) {
                let data20 = data17.owner_id;
                if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                  const err64 = { instancePath: instancePath + "/moving/owner_id", schemaPath: "#/properties/moving/properties/owner_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                if (typeof data20 == "number" && isFinite(data20)) {
                  if (data20 > 9007199254740991 || isNaN(data20)) {
                    const err65 = { instancePath: instancePath + "/moving/owner_id", schemaPath: "#/properties/moving/properties/owner_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                  if (data20 < 1 || isNaN(data20)) {
                    const err66 = { instancePath: instancePath + "/moving/owner_id", schemaPath: "#/properties/moving/properties/owner_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              }
              if (data17.owner !== void 0) {
                let data21 = data17.owner;
                if (typeof data21 === "string") {
                  if (func2(data21) > 100) {
                    const err67 = { instancePath: instancePath + "/moving/owner", schemaPath: "#/properties/moving/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                  if (func2(data21) < 1) {
                    const err68 = { instancePath: instancePath + "/moving/owner", schemaPath: "#/properties/moving/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                } else {
                  const err69 = { instancePath: instancePath + "/moving/owner", schemaPath: "#/properties/moving/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              }
              if (data17.full_name !== void 0) {
                let data22 = data17.full_name;
                if (typeof data22 === "string") {
                  if (func2(data22) > 200) {
                    const err70 = { instancePath: instancePath + "/moving/full_name", schemaPath: "#/properties/moving/properties/full_name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                } else {
                  const err71 = { instancePath: instancePath + "/moving/full_name", schemaPath: "#/properties/moving/properties/full_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
              if (data17.from !== void 0) {
                let data23 = data17.from;
                if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                  const err72 = { instancePath: instancePath + "/moving/from", schemaPath: "#/properties/moving/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                if (typeof data23 == "number" && isFinite(data23)) {
                  if (data23 > 9007199254740991 || isNaN(data23)) {
                    const err73 = { instancePath: instancePath + "/moving/from", schemaPath: "#/properties/moving/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                  if (data23 < 1 || isNaN(data23)) {
                    const err74 = { instancePath: instancePath + "/moving/from", schemaPath: "#/properties/moving/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
              }
              if (data17.since !== void 0) {
                let data24 = data17.since;
                if (typeof data24 === "string") {
                  if (func2(data24) > 20) {
                    const err75 = { instancePath: instancePath + "/moving/since", schemaPath: "#/properties/moving/properties/since/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                  if (!pattern3.test(data24)) {
                    const err76 = { instancePath: instancePath + "/moving/since", schemaPath: "#/properties/moving/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"' };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                } else {
                  const err77 = { instancePath: instancePath + "/moving/since", schemaPath: "#/properties/moving/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
              }
            } else {
              const err78 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
        } else {
          const err79 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        validate10.errors = vErrors;
        return errors === 0;
      }
    })
  ),
  /***/
  92123: (
    /***/
    ((__unused_webpack_module, exports) => {
      exports.q = validate10;
      const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/registry.schema.json", "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100 }, "private-sources": { "type": "string", "enum": ["refuse", "allow"], "default": "refuse" }, "reserved-names": { "type": "array", "maxItems": 1e4, "uniqueItems": true, "items": { "type": "string", "maxLength": 130, "pattern": "^(@[A-Za-z0-9][A-Za-z0-9_-]*|(@[A-Za-z0-9][A-Za-z0-9_-]*/)?[A-Za-z0-9][A-Za-z0-9_-]*)$" }, "default": [] }, "writers": { "type": "string", "enum": ["direct", "pull", "both"], "default": "both" }, "publishers": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 140 }, { "type": "array", "maxItems": 1e4, "uniqueItems": true, "items": { "type": "string", "maxLength": 140, "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?(#[1-9][0-9]{0,14})?$" } }], "default": "owner" }, "names": { "type": "object", "additionalProperties": false, "properties": { "look-alikes": { "type": "string", "enum": ["refuse", "allow"], "default": "refuse" }, "popular": { "type": "string", "enum": ["refuse", "allow"], "default": "refuse" }, "forks": { "type": "string", "enum": ["refuse", "allow"], "default": "refuse" }, "allowed": { "type": "array", "maxItems": 1e4, "uniqueItems": true, "items": { "type": "string", "maxLength": 130 }, "default": [] } } }, "cool-down": { "type": "object", "additionalProperties": false, "properties": { "hours": { "type": "integer", "minimum": 0, "maximum": 8760, "default": 72 }, "account-days": { "type": "integer", "minimum": 0, "maximum": 3650, "default": 30 }, "repository-days": { "type": "integer", "minimum": 0, "maximum": 3650, "default": 7 } } }, "licenses": { "type": "object", "additionalProperties": false, "properties": { "allowed": { "type": "array", "maxItems": 1e3, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "default": [] }, "missing": { "type": "string", "enum": ["refuse", "allow"], "default": "allow" } } }, "missing-dependencies": { "type": "string", "enum": ["refuse", "allow"], "default": "refuse" }, "limits": { "type": "object", "additionalProperties": false, "properties": { "archive": { "type": "integer", "minimum": 0, "maximum": 268435456, "default": 268435456 }, "unpacked": { "type": "integer", "minimum": 0, "maximum": 536870912, "default": 536870912 }, "files": { "type": "integer", "minimum": 0, "maximum": 5e4, "default": 5e4 } } }, "provenance": { "type": "object", "additionalProperties": false, "properties": { "policy": { "type": "string", "enum": ["off", "ratchet", "required"], "default": "ratchet" }, "issuers": { "type": "array", "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "maxLength": 512, "pattern": "^https://\\S+$" }, "default": ["https://token.actions.githubusercontent.com"] }, "self-hosted": { "type": "string", "enum": ["refuse", "allow"], "default": "refuse" }, "repin": { "type": "array", "maxItems": 1e4, "uniqueItems": true, "items": { "type": "string", "maxLength": 130 }, "default": [] } } }, "site": { "type": "object", "additionalProperties": false, "properties": { "static-pages": { "type": "integer", "minimum": 0, "maximum": 1e5, "default": 2e4 } } }, "views": { "type": "array", "maxItems": 8, "uniqueItems": true, "items": { "type": "string", "enum": ["cargo", "npm", "zig", "cmake", "meson", "bazel", "vcpkg", "conan"] } }, "cargo": { "type": "object", "additionalProperties": false, "properties": { "registry-name": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z][A-Za-z0-9_-]*$", "not": { "const": "crates-io" }, "default": "clyde" } } }, "npm": { "type": "object", "additionalProperties": false, "properties": { "unscoped": { "enum": ["refuse", "allow"], "default": "refuse" } } } } };
      const func2 = Object.prototype.hasOwnProperty;
      const func3 = (text) => {
        let length = 0;
        for (const _ of text) length += 1;
        return length;
      };
      const pattern0 = new RegExp("^(@[A-Za-z0-9][A-Za-z0-9_-]*|(@[A-Za-z0-9][A-Za-z0-9_-]*/)?[A-Za-z0-9][A-Za-z0-9_-]*)$", "u");
      const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?(#[1-9][0-9]{0,14})?$", "u");
      const pattern2 = new RegExp("^https://\\S+$", "u");
      const pattern3 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
      function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
        ;
        let vErrors = null;
        let errors = 0;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          for (const key0 in data) {
            if (!func2.call(schema11.properties, key0)) {
              const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
          if (data.name !== void 0) {
            let data0 = data.name;
            if (typeof data0 === "string") {
              if (func3(data0) > 100) {
                const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              if (func3(data0) < 1) {
                const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data["private-sources"] !== void 0) {
            let data1 = data["private-sources"];
            if (typeof data1 !== "string") {
              const err4 = { instancePath: instancePath + "/private-sources", schemaPath: "#/properties/private-sources/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!(data1 === "refuse" || data1 === "allow")) {
              const err5 = { instancePath: instancePath + "/private-sources", schemaPath: "#/properties/private-sources/enum", keyword: "enum", params: { allowedValues: schema11.properties["private-sources"].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data["reserved-names"] !== void 0) {
            let data2 = data["reserved-names"];
            if (Array.isArray(data2)) {
              if (data2.length > 1e4) {
                const err6 = { instancePath: instancePath + "/reserved-names", schemaPath: "#/properties/reserved-names/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              const len0 = data2.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (typeof data3 === "string") {
                  if (func3(data3) > 130) {
                    const err7 = { instancePath: instancePath + "/reserved-names/" + i0, schemaPath: "#/properties/reserved-names/items/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                  if (!pattern0.test(data3)) {
                    const err8 = { instancePath: instancePath + "/reserved-names/" + i0, schemaPath: "#/properties/reserved-names/items/pattern", keyword: "pattern", params: { pattern: "^(@[A-Za-z0-9][A-Za-z0-9_-]*|(@[A-Za-z0-9][A-Za-z0-9_-]*/)?[A-Za-z0-9][A-Za-z0-9_-]*)$" }, message: 'must match pattern "^(@[A-Za-z0-9][A-Za-z0-9_-]*|(@[A-Za-z0-9][A-Za-z0-9_-]*/)?[A-Za-z0-9][A-Za-z0-9_-]*)$"' };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                } else {
                  const err9 = { instancePath: instancePath + "/reserved-names/" + i0, schemaPath: "#/properties/reserved-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
              let i1 = data2.length;
              let j0;
              if (i1 > 1) {
                const indices0 = {};
                for (; i1--; ) {
                  let item0 = data2[i1];
                  if (typeof item0 !== "string") {
                    continue;
                  }
                  if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err10 = { instancePath: instancePath + "/reserved-names", schemaPath: "#/properties/reserved-names/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                    break;
                  }
                  indices0[item0] = i1;
                }
              }
            } else {
              const err11 = { instancePath: instancePath + "/reserved-names", schemaPath: "#/properties/reserved-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          if (data.writers !== void 0) {
            let data4 = data.writers;
            if (typeof data4 !== "string") {
              const err12 = { instancePath: instancePath + "/writers", schemaPath: "#/properties/writers/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!(data4 === "direct" || data4 === "pull" || data4 === "both")) {
              const err13 = { instancePath: instancePath + "/writers", schemaPath: "#/properties/writers/enum", keyword: "enum", params: { allowedValues: schema11.properties.writers.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (data.publishers !== void 0) {
            let data5 = data.publishers;
            const _errs13 = errors;
            let valid4 = false;
            let passing0 = null;
            const _errs14 = errors;
            if (typeof data5 === "string") {
              if (func3(data5) > 140) {
                const err14 = { instancePath: instancePath + "/publishers", schemaPath: "#/properties/publishers/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (func3(data5) < 1) {
                const err15 = { instancePath: instancePath + "/publishers", schemaPath: "#/properties/publishers/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            } else {
              const err16 = { instancePath: instancePath + "/publishers", schemaPath: "#/properties/publishers/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            var _valid0 = _errs14 === errors;
            if (_valid0) {
              valid4 = true;
              passing0 = 0;
            }
            const _errs16 = errors;
            if (Array.isArray(data5)) {
              if (data5.length > 1e4) {
                const err17 = { instancePath: instancePath + "/publishers", schemaPath: "#/properties/publishers/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              const len1 = data5.length;
              for (let i2 = 0; i2 < len1; i2++) {
                let data6 = data5[i2];
                if (typeof data6 === "string") {
                  if (func3(data6) > 140) {
                    const err18 = { instancePath: instancePath + "/publishers/" + i2, schemaPath: "#/properties/publishers/oneOf/1/items/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                  if (!pattern1.test(data6)) {
                    const err19 = { instancePath: instancePath + "/publishers/" + i2, schemaPath: "#/properties/publishers/oneOf/1/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?(#[1-9][0-9]{0,14})?$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?(#[1-9][0-9]{0,14})?$"' };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                } else {
                  const err20 = { instancePath: instancePath + "/publishers/" + i2, schemaPath: "#/properties/publishers/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
              let i3 = data5.length;
              let j1;
              if (i3 > 1) {
                const indices1 = {};
                for (; i3--; ) {
                  let item1 = data5[i3];
                  if (typeof item1 !== "string") {
                    continue;
                  }
                  if (typeof indices1[item1] == "number") {
                    j1 = indices1[item1];
                    const err21 = { instancePath: instancePath + "/publishers", schemaPath: "#/properties/publishers/oneOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                    break;
                  }
                  indices1[item1] = i3;
                }
              }
            } else {
              const err22 = { instancePath: instancePath + "/publishers", schemaPath: "#/properties/publishers/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            var _valid0 = _errs16 === errors;
            if (_valid0 && valid4) {
              valid4 = false;
              passing0 = [passing0, 1];
            } else {
              if (_valid0) {
                valid4 = true;
                passing0 = 1;
              }
            }
            if (!valid4) {
              const err23 = { instancePath: instancePath + "/publishers", schemaPath: "#/properties/publishers/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            } else {
              errors = _errs13;
              if (vErrors !== null) {
                if (_errs13) {
                  vErrors.length = _errs13;
                } else {
                  vErrors = null;
                }
              }
            }
          }
          if (data.names !== void 0) {
            let data7 = data.names;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
              for (const key1 in data7) {
                if (!(key1 === "look-alikes" || key1 === "popular" || key1 === "forks" || key1 === "allowed")) {
                  const err24 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
              if (data7["look-alikes"] !== void 0) {
                let data8 = data7["look-alikes"];
                if (typeof data8 !== "string") {
                  const err25 = { instancePath: instancePath + "/names/look-alikes", schemaPath: "#/properties/names/properties/look-alikes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (!(data8 === "refuse" || data8 === "allow")) {
                  const err26 = { instancePath: instancePath + "/names/look-alikes", schemaPath: "#/properties/names/properties/look-alikes/enum", keyword: "enum", params: { allowedValues: schema11.properties.names.properties["look-alikes"].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              }
              if (data7.popular !== void 0) {
                let data9 = data7.popular;
                if (typeof data9 !== "string") {
                  const err27 = { instancePath: instancePath + "/names/popular", schemaPath: "#/properties/names/properties/popular/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (!(data9 === "refuse" || data9 === "allow")) {
                  const err28 = { instancePath: instancePath + "/names/popular", schemaPath: "#/properties/names/properties/popular/enum", keyword: "enum", params: { allowedValues: schema11.properties.names.properties.popular.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
              if (data7.forks !== void 0) {
                let data10 = data7.forks;
                if (typeof data10 !== "string") {
                  const err29 = { instancePath: instancePath + "/names/forks", schemaPath: "#/properties/names/properties/forks/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (!(data10 === "refuse" || data10 === "allow")) {
                  const err30 = { instancePath: instancePath + "/names/forks", schemaPath: "#/properties/names/properties/forks/enum", keyword: "enum", params: { allowedValues: schema11.properties.names.properties.forks.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
              if (data7.allowed !== void 0) {
                let data11 = data7.allowed;
                if (Array.isArray(data11)) {
                  if (data11.length > 1e4) {
                    const err31 = { instancePath: instancePath + "/names/allowed", schemaPath: "#/properties/names/properties/allowed/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                  const len2 = data11.length;
                  for (let i4 = 0; i4 < len2; i4++) {
                    let data12 = data11[i4];
                    if (typeof data12 === "string") {
                      if (func3(data12) > 130) {
                        const err32 = { instancePath: instancePath + "/names/allowed/" + i4, schemaPath: "#/properties/names/properties/allowed/items/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                        if (vErrors === null) {
                          vErrors = [err32];
                        } else {
                          vErrors.push(err32);
                        }
                        errors++;
                      }
                    } else {
                      const err33 = { instancePath: instancePath + "/names/allowed/" + i4, schemaPath: "#/properties/names/properties/allowed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                  }
                  let i5 = data11.length;
                  let j2;
                  if (i5 > 1) {
                    const indices2 = {};
                    for (; i5--; ) {
                      let item2 = data11[i5];
                      if (typeof item2 !== "string") {
                        continue;
                      }
                      if (typeof indices2[item2] == "number") {
                        j2 = indices2[item2];
                        const err34 = { instancePath: instancePath + "/names/allowed", schemaPath: "#/properties/names/properties/allowed/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)" };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                        break;
                      }
                      indices2[item2] = i5;
                    }
                  }
                } else {
                  const err35 = { instancePath: instancePath + "/names/allowed", schemaPath: "#/properties/names/properties/allowed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              }
            } else {
              const err36 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
          if (data["cool-down"] !== void 0) {
            let data13 = data["cool-down"];
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
              for (const key2 in data13) {
                if (!(key2 === "hours" || key2 === "account-days" || key2 === "repository-days")) {
                  const err37 = { instancePath: instancePath + "/cool-down", schemaPath: "#/properties/cool-down/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
              if (data13.hours !== void 0) {
                let data14 = data13.hours;
                if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                  const err38 = { instancePath: instancePath + "/cool-down/hours", schemaPath: "#/properties/cool-down/properties/hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
                if (typeof data14 == "number" && isFinite(data14)) {
                  if (data14 > 8760 || isNaN(data14)) {
                    const err39 = { instancePath: instancePath + "/cool-down/hours", schemaPath: "#/properties/cool-down/properties/hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760" };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                  if (data14 < 0 || isNaN(data14)) {
                    const err40 = { instancePath: instancePath + "/cool-down/hours", schemaPath: "#/properties/cool-down/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
              }
              if (data13["account-days"] !== void 0) {
                let data15 = data13["account-days"];
                if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                  const err41 = { instancePath: instancePath + "/cool-down/account-days", schemaPath: "#/properties/cool-down/properties/account-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                if (typeof data15 == "number" && isFinite(data15)) {
                  if (data15 > 3650 || isNaN(data15)) {
                    const err42 = { instancePath: instancePath + "/cool-down/account-days", schemaPath: "#/properties/cool-down/properties/account-days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                  if (data15 < 0 || isNaN(data15)) {
                    const err43 = { instancePath: instancePath + "/cool-down/account-days", schemaPath: "#/properties/cool-down/properties/account-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
              }
              if (data13["repository-days"] !== void 0) {
                let data16 = data13["repository-days"];
                if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                  const err44 = { instancePath: instancePath + "/cool-down/repository-days", schemaPath: "#/properties/cool-down/properties/repository-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (typeof data16 == "number" && isFinite(data16)) {
                  if (data16 > 3650 || isNaN(data16)) {
                    const err45 = { instancePath: instancePath + "/cool-down/repository-days", schemaPath: "#/properties/cool-down/properties/repository-days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                  if (data16 < 0 || isNaN(data16)) {
                    const err46 = { instancePath: instancePath + "/cool-down/repository-days", schemaPath: "#/properties/cool-down/properties/repository-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err47 = { instancePath: instancePath + "/cool-down", schemaPath: "#/properties/cool-down/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          }
          if (data.licenses !== void 0) {
            let data17 = data.licenses;
            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
              for (const key3 in data17) {
                if (!(key3 === "allowed" || key3 === "missing")) {
                  const err48 = { instancePath: instancePath + "/licenses", schemaPath: "#/properties/licenses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
              if (data17.allowed !== void 0) {
                let data18 = data17.allowed;
                if (Array.isArray(data18)) {
                  if (data18.length > 1e3) {
                    const err49 = { instancePath: instancePath + "/licenses/allowed", schemaPath: "#/properties/licenses/properties/allowed/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                  const len3 = data18.length;
                  for (let i6 = 0; i6 < len3; i6++) {
                    let data19 = data18[i6];
                    if (typeof data19 === "string") {
                      if (func3(data19) > 200) {
                        const err50 = { instancePath: instancePath + "/licenses/allowed/" + i6, schemaPath: "#/properties/licenses/properties/allowed/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                        if (vErrors === null) {
                          vErrors = [err50];
                        } else {
                          vErrors.push(err50);
                        }
                        errors++;
                      }
                      if (func3(data19) < 1) {
                        const err51 = { instancePath: instancePath + "/licenses/allowed/" + i6, schemaPath: "#/properties/licenses/properties/allowed/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err51];
                        } else {
                          vErrors.push(err51);
                        }
                        errors++;
                      }
                    } else {
                      const err52 = { instancePath: instancePath + "/licenses/allowed/" + i6, schemaPath: "#/properties/licenses/properties/allowed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                  }
                  let i7 = data18.length;
                  let j3;
                  if (i7 > 1) {
                    const indices3 = {};
                    for (; i7--; ) {
                      let item3 = data18[i7];
                      if (typeof item3 !== "string") {
                        continue;
                      }
                      if (typeof indices3[item3] == "number") {
                        j3 = indices3[item3];
                        const err53 = { instancePath: instancePath + "/licenses/allowed", schemaPath: "#/properties/licenses/properties/allowed/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)" };
                        if (vErrors === null) {
                          vErrors = [err53];
                        } else {
                          vErrors.push(err53);
                        }
                        errors++;
                        break;
                      }
                      indices3[item3] = i7;
                    }
                  }
                } else {
                  const err54 = { instancePath: instancePath + "/licenses/allowed", schemaPath: "#/properties/licenses/properties/allowed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
              if (data17.missing !== void 0) {
                let data20 = data17.missing;
                if (typeof data20 !== "string") {
                  const err55 = { instancePath: instancePath + "/licenses/missing", schemaPath: "#/properties/licenses/properties/missing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
                if (!(data20 === "refuse" || data20 === "allow")) {
                  const err56 = { instancePath: instancePath + "/licenses/missing", schemaPath: "#/properties/licenses/properties/missing/enum", keyword: "enum", params: { allowedValues: schema11.properties.licenses.properties.missing.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              }
            } else {
              const err57 = { instancePath: instancePath + "/licenses", schemaPath: "#/properties/licenses/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
          if (data["missing-dependencies"] !== void 0) {
            let data21 = data["missing-dependencies"];
            if (typeof data21 !== "string") {
              const err58 = { instancePath: instancePath + "/missing-dependencies", schemaPath: "#/properties/missing-dependencies/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (!(data21 === "refuse" || data21 === "allow")) {
              const err59 = { instancePath: instancePath + "/missing-dependencies", schemaPath: "#/properties/missing-dependencies/enum", keyword: "enum", params: { allowedValues: schema11.properties["missing-dependencies"].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
          if (data.limits !== void 0) {
            let data22 = data.limits;
            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
              for (const key4 in data22) {
                if (!(key4 === "archive" || key4 === "unpacked" || key4 === "files")) {
                  const err60 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              }
              if (data22.archive !== void 0) {
                let data23 = data22.archive;
                if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                  const err61 = { instancePath: instancePath + "/limits/archive", schemaPath: "#/properties/limits/properties/archive/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
                if (typeof data23 == "number" && isFinite(data23)) {
                  if (data23 > 268435456 || isNaN(data23)) {
                    const err62 = { instancePath: instancePath + "/limits/archive", schemaPath: "#/properties/limits/properties/archive/maximum", keyword: "maximum", params: { comparison: "<=", limit: 268435456 }, message: "must be <= 268435456" };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                  if (data23 < 0 || isNaN(data23)) {
                    const err63 = { instancePath: instancePath + "/limits/archive", schemaPath: "#/properties/limits/properties/archive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
              }
              if (data22.unpacked !== void 0) {
                let data24 = data22.unpacked;
                if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                  const err64 = { instancePath: instancePath + "/limits/unpacked", schemaPath: "#/properties/limits/properties/unpacked/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                if (typeof data24 == "number" && isFinite(data24)) {
                  if (data24 > 536870912 || isNaN(data24)) {
                    const err65 = { instancePath: instancePath + "/limits/unpacked", schemaPath: "#/properties/limits/properties/unpacked/maximum", keyword: "maximum", params: { comparison: "<=", limit: 536870912 }, message: "must be <= 536870912" };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                  if (data24 < 0 || isNaN(data24)) {
                    const err66 = { instancePath: instancePath + "/limits/unpacked", schemaPath: "#/properties/limits/properties/unpacked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              }
              if (data22.files !== void 0) {
                let data25 = data22.files;
                if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                  const err67 = { instancePath: instancePath + "/limits/files", schemaPath: "#/properties/limits/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                if (typeof data25 == "number" && isFinite(data25)) {
                  if (data25 > 5e4 || isNaN(data25)) {
                    const err68 = { instancePath: instancePath + "/limits/files", schemaPath: "#/properties/limits/properties/files/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e4 }, message: "must be <= 50000" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                  if (data25 < 0 || isNaN(data25)) {
                    const err69 = { instancePath: instancePath + "/limits/files", schemaPath: "#/properties/limits/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err70 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
          if (data.provenance !== void 0) {
            let data26 = data.provenance;
            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
              for (const key5 in data26) {
                if (!(key5 === "policy" || key5 === "issuers" || key5 === "self-hosted" || key5 === "repin")) {
                  const err71 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
              if (data26.policy !== void 0) {
                let data27 = data26.policy;
                if (typeof data27 !== "string") {
                  const err72 = { instancePath: instancePath + "/provenance/policy", schemaPath: "#/properties/provenance/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                if (!(data27 === "off" || data27 === "ratchet" || data27 === "required")) {
                  const err73 = { instancePath: instancePath + "/provenance/policy", schemaPath: "#/properties/provenance/properties/policy/enum", keyword: "enum", params: { allowedValues: schema11.properties.provenance.properties.policy.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              }
              if (data26.issuers !== void 0) {
                let data28 = data26.issuers;
                if (Array.isArray(data28)) {
                  if (data28.length > 100) {
                    const err74 = { instancePath: instancePath + "/provenance/issuers", schemaPath: "#/properties/provenance/properties/issuers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                  const len4 = data28.length;
                  for (let i8 = 0; i8 < len4; i8++) {
                    let data29 = data28[i8];
                    if (typeof data29 === "string") {
                      if (func3(data29) > 512) {
                        const err75 = { instancePath: instancePath + "/provenance/issuers/" + i8, schemaPath: "#/properties/provenance/properties/issuers/items/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                        if (vErrors === null) {
                          vErrors = [err75];
                        } else {
                          vErrors.push(err75);
                        }
                        errors++;
                      }
                      if (!pattern2.test(data29)) {
                        const err76 = { instancePath: instancePath + "/provenance/issuers/" + i8, schemaPath: "#/properties/provenance/properties/issuers/items/pattern", keyword: "pattern", params: { pattern: "^https://\\S+$" }, message: 'must match pattern "^https://\\S+$"' };
                        if (vErrors === null) {
                          vErrors = [err76];
                        } else {
                          vErrors.push(err76);
                        }
                        errors++;
                      }
                    } else {
                      const err77 = { instancePath: instancePath + "/provenance/issuers/" + i8, schemaPath: "#/properties/provenance/properties/issuers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  }
                  let i9 = data28.length;
                  let j4;
                  if (i9 > 1) {
                    const indices4 = {};
                    for (; i9--; ) {
                      let item4 = data28[i9];
                      if (typeof item4 !== "string") {
                        continue;
                      }
                      if (typeof indices4[item4] == "number") {
                        j4 = indices4[item4];
                        const err78 = { instancePath: instancePath + "/provenance/issuers", schemaPath: "#/properties/provenance/properties/issuers/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i9 + " are identical)" };
                        if (vErrors === null) {
                          vErrors = [err78];
                        } else {
                          vErrors.push(err78);
                        }
                        errors++;
                        break;
                      }
                      indices4[item4] = i9;
                    }
                  }
                } else {
                  const err79 = { instancePath: instancePath + "/provenance/issuers", schemaPath: "#/properties/provenance/properties/issuers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
              if (data26["self-hosted"] !== void 0) {
                let data30 = data26["self-hosted"];
                if (typeof data30 !== "string") {
                  const err80 = { instancePath: instancePath + "/provenance/self-hosted", schemaPath: "#/properties/provenance/properties/self-hosted/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
                if (!(data30 === "refuse" || data30 === "allow")) {
                  const err81 = { instancePath: instancePath + "/provenance/self-hosted", schemaPath: "#/properties/provenance/properties/self-hosted/enum", keyword: "enum", params: { allowedValues: schema11.properties.provenance.properties["self-hosted"].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              }
              if (data26.repin !== void 0) {
                let data31 = data26.repin;
                if (Array.isArray(data31)) {
                  if (data31.length > 1e4) {
                    const err82 = { instancePath: instancePath + "/provenance/repin", schemaPath: "#/properties/provenance/properties/repin/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                  const len5 = data31.length;
                  for (let i10 = 0; i10 < len5; i10++) {
                    let data32 = data31[i10];
                    if (typeof data32 === "string") {
                      if (func3(data32) > 130) {
                        const err83 = { instancePath: instancePath + "/provenance/repin/" + i10, schemaPath: "#/properties/provenance/properties/repin/items/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                        if (vErrors === null) {
                          vErrors = [err83];
                        } else {
                          vErrors.push(err83);
                        }
                        errors++;
                      }
                    } else {
                      const err84 = { instancePath: instancePath + "/provenance/repin/" + i10, schemaPath: "#/properties/provenance/properties/repin/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                  }
                  let i11 = data31.length;
                  let j5;
                  if (i11 > 1) {
                    const indices5 = {};
                    for (; i11--; ) {
                      let item5 = data31[i11];
                      if (typeof item5 !== "string") {
                        continue;
                      }
                      if (typeof indices5[item5] == "number") {
                        j5 = indices5[item5];
                        const err85 = { instancePath: instancePath + "/provenance/repin", schemaPath: "#/properties/provenance/properties/repin/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i11 + " are identical)" };
                        if (vErrors === null) {
                          vErrors = [err85];
                        } else {
                          vErrors.push(err85);
                        }
                        errors++;
                        break;
                      }
                      indices5[item5] = i11;
                    }
                  }
                } else {
                  const err86 = { instancePath: instancePath + "/provenance/repin", schemaPath: "#/properties/provenance/properties/repin/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              }
            } else {
              const err87 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          }
          if (data.site !== void 0) {
            let data33 = data.site;
            if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
              for (const key6 in data33) {
                if (!(key6 === "static-pages")) {
                  const err88 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              }
              if (data33["static-pages"] !== void 0) {
                let data34 = data33["static-pages"];
                if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                  const err89 = { instancePath: instancePath + "/site/static-pages", schemaPath: "#/properties/site/properties/static-pages/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
                if (typeof data34 == "number" && isFinite(data34)) {
                  if (data34 > 1e5 || isNaN(data34)) {
                    const err90 = { instancePath: instancePath + "/site/static-pages", schemaPath: "#/properties/site/properties/static-pages/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                  if (data34 < 0 || isNaN(data34)) {
                    const err91 = { instancePath: instancePath + "/site/static-pages", schemaPath: "#/properties/site/properties/static-pages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err92 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          }
          if (data.views !== void 0) {
            let data35 = data.views;
            if (Array.isArray(data35)) {
              if (data35.length > 8) {
                const err93 = { instancePath: instancePath + "/views", schemaPath: "#/properties/views/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
              const len6 = data35.length;
              for (let i12 = 0; i12 < len6; i12++) {
                let data36 = data35[i12];
                if (typeof data36 !== "string") {
                  const err94 = { instancePath: instancePath + "/views/" + i12, schemaPath: "#/properties/views/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
                if (!(data36 === "cargo" || data36 === "npm" || data36 === "zig" || data36 === "cmake" || data36 === "meson" || data36 === "bazel" || data36 === "vcpkg" || data36 === "conan")) {
                  const err95 = { instancePath: instancePath + "/views/" + i12, schemaPath: "#/properties/views/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.views.items.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
              }
              let i13 = data35.length;
              let j6;
              if (i13 > 1) {
                const indices6 = {};
                for (; i13--; ) {
                  let item6 = data35[i13];
                  if (typeof item6 !== "string") {
                    continue;
                  }
                  if (typeof indices6[item6] == "number") {
                    j6 = indices6[item6];
                    const err96 = { instancePath: instancePath + "/views", schemaPath: "#/properties/views/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j6 }, message: "must NOT have duplicate items (items ## " + j6 + " and " + i13 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                    break;
                  }
                  indices6[item6] = i13;
                }
              }
            } else {
              const err97 = { instancePath: instancePath + "/views", schemaPath: "#/properties/views/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
          }
          if (data.cargo !== void 0) {
            let data37 = data.cargo;
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
              for (const key7 in data37) {
                if (!(key7 === "registry-name")) {
                  const err98 = { instancePath: instancePath + "/cargo", schemaPath: "#/properties/cargo/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              }
              if (data37["registry-name"] !== void 0) {
                let data38 = data37["registry-name"];
                const _errs91 = errors;
                const _errs92 = errors;
                if ("crates-io" !== data38) {
                  const err99 = {};
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
                var valid30 = _errs92 === errors;
                if (valid30) {
                  const err100 = { instancePath: instancePath + "/cargo/registry-name", schemaPath: "#/properties/cargo/properties/registry-name/not", keyword: "not", params: {}, message: "must NOT be valid" };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                } else {
                  errors = _errs91;
                  if (vErrors !== null) {
                    if (_errs91) {
                      vErrors.length = _errs91;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                if (typeof data38 === "string") {
                  if (func3(data38) > 64) {
                    const err101 = { instancePath: instancePath + "/cargo/registry-name", schemaPath: "#/properties/cargo/properties/registry-name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                  if (func3(data38) < 1) {
                    const err102 = { instancePath: instancePath + "/cargo/registry-name", schemaPath: "#/properties/cargo/properties/registry-name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                  if (!pattern3.test(data38)) {
                    const err103 = { instancePath: instancePath + "/cargo/registry-name", schemaPath: "#/properties/cargo/properties/registry-name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"' };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                } else {
                  const err104 = { instancePath: instancePath + "/cargo/registry-name", schemaPath: "#/properties/cargo/properties/registry-name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              }
            } else {
              const err105 = { instancePath: instancePath + "/cargo", schemaPath: "#/properties/cargo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
          }
          if (data.npm !== void 0) {
            let data39 = data.npm;
            if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
              for (const key8 in data39) {
                if (!(key8 === "unscoped")) {
                  const err106 = { instancePath: instancePath + "/npm", schemaPath: "#/properties/npm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              }
              if (data39.unscoped !== void 0) {
                let data40 = data39.unscoped;
                if (!(data40 === "refuse" || data40 === "allow")) {
                  const err107 = { instancePath: instancePath + "/npm/unscoped", schemaPath: "#/properties/npm/properties/unscoped/enum", keyword: "enum", params: { allowedValues: schema11.properties.npm.properties.unscoped.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              }
            } else {
              const err108 = { instancePath: instancePath + "/npm", schemaPath: "#/properties/npm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
          }
        } else {
          const err109 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err109];
          } else {
            vErrors.push(err109);
          }
          errors++;
        }
        validate10.errors = vErrors;
        return errors === 0;
      }
    })
  ),
  /***/
  39908: (
    /***/
    ((__unused_webpack_module, exports) => {
      exports.D = validate10;
      const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/scope.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "scope", "host", "owner_id", "owner"], "properties": { "schema": { "type": "integer", "const": 1 }, "scope": { "type": "string", "maxLength": 64, "pattern": "^[a-z0-9][a-z0-9_-]*$" }, "host": { "type": "string", "maxLength": 255, "pattern": "^[a-z0-9][a-z0-9.:-]*$" }, "owner_id": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "owner": { "type": "string", "maxLength": 100, "minLength": 1 } }, "if": { "properties": { "host": { "const": "local" } } }, "then": { "properties": { "owner_id": { "type": "integer", "maximum": 0 } } }, "else": { "properties": { "owner_id": { "type": "integer", "minimum": 1 } } } };
      const func2 = (text) => {
        let length = 0;
        for (const _ of text) length += 1;
        return length;
      };
      const pattern0 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");
      const pattern1 = new RegExp("^[a-z0-9][a-z0-9.:-]*$", "u");
      function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
        ;
        let vErrors = null;
        let errors = 0;
        const _errs1 = errors;
        let valid0 = true;
        const _errs2 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.host !== void 0) {
            if ("local" !== data.host) {
              const err0 = {};
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
        }
        var _valid0 = _errs2 === errors;
        errors = _errs1;
        if (vErrors !== null) {
          if (_errs1) {
            vErrors.length = _errs1;
          } else {
            vErrors = null;
          }
        }
        let ifClause0;
        if (_valid0) {
          const _errs4 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.owner_id !== void 0) {
              let data1 = data.owner_id;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                const err1 = { instancePath: instancePath + "/owner_id", schemaPath: "#/then/properties/owner_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 0 || isNaN(data1)) {
                  const err2 = { instancePath: instancePath + "/owner_id", schemaPath: "#/then/properties/owner_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid0 = _errs4 === errors;
          valid0 = _valid0;
          ifClause0 = "then";
        } else {
          const _errs7 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.owner_id !== void 0) {
              let data2 = data.owner_id;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                const err3 = { instancePath: instancePath + "/owner_id", schemaPath: "#/else/properties/owner_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 < 1 || isNaN(data2)) {
                  const err4 = { instancePath: instancePath + "/owner_id", schemaPath: "#/else/properties/owner_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid0 = _errs7 === errors;
          valid0 = _valid0;
          ifClause0 = "else";
        }
        if (!valid0) {
          const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.schema === void 0) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (data.scope === void 0) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data.host === void 0) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (data.owner_id === void 0) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner_id" }, message: "must have required property 'owner_id'" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (data.owner === void 0) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "schema" || key0 === "scope" || key0 === "host" || key0 === "owner_id" || key0 === "owner")) {
              const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          if (data.schema !== void 0) {
            let data3 = data.schema;
            if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
              const err12 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (1 !== data3) {
              const err13 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (data.scope !== void 0) {
            let data4 = data.scope;
            if (typeof data4 === "string") {
              if (func2(data4) > 64) {
                const err14 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (!pattern0.test(data4)) {
                const err15 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            } else {
              const err16 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          if (data.host !== void 0) {
            let data5 = data.host;
            if (typeof data5 === "string") {
              if (func2(data5) > 255) {
                const err17 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (!pattern1.test(data5)) {
                const err18 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.:-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9.:-]*$"' };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            } else {
              const err19 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          if (data.owner_id !== void 0) {
            let data6 = data.owner_id;
            if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
              const err20 = { instancePath: instancePath + "/owner_id", schemaPath: "#/properties/owner_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (typeof data6 == "number" && isFinite(data6)) {
              if (data6 > 9007199254740991 || isNaN(data6)) {
                const err21 = { instancePath: instancePath + "/owner_id", schemaPath: "#/properties/owner_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (data6 < 0 || isNaN(data6)) {
                const err22 = { instancePath: instancePath + "/owner_id", schemaPath: "#/properties/owner_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          }
          if (data.owner !== void 0) {
            let data7 = data.owner;
            if (typeof data7 === "string") {
              if (func2(data7) > 100) {
                const err23 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (func2(data7) < 1) {
                const err24 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            } else {
              const err25 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        } else {
          const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        validate10.errors = vErrors;
        return errors === 0;
      }
    })
  ),
  /***/
  17369: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o_: () => (
          /* binding */
          topReadme
        ),
        /* harmony export */
        u6: () => (
          /* binding */
          readmeText
        ),
        /* harmony export */
        wv: () => (
          /* binding */
          peekArchive
        )
        /* harmony export */
      });
      var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66274);
      var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78847);
      var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60372);
      const README_BYTES = 64 * 1024;
      const TEXT_BYTES = 1024 * 1024;
      const CANDIDATES = 16;
      async function peekArchive(bytes, options = {}) {
        const texts = /* @__PURE__ */ new Map();
        const readmes = /* @__PURE__ */ new Map();
        let named;
        const onFile = async (file) => {
          if (file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__.U || file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__.K) {
            const text = await wholeText(file);
            texts.set(file.path, text);
            if (file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__.U)
              named = options.readmeOf?.(text);
          } else if (file.path === named || isReadme(file.path) && readmes.size < CANDIDATES) {
            readmes.set(file.path, readmeText(await firstBytes(file.content, README_BYTES)));
          }
        };
        const { limits, expectRoot, expectPackage, links, watch } = options;
        const facts = await (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.b)(bytes, {
          onFile,
          watch,
          ...limits === void 0 ? {} : { limits },
          ...expectRoot === void 0 ? {} : { expectRoot },
          ...expectPackage === void 0 ? {} : { expectPackage },
          ...links === void 0 ? {} : { links }
        });
        const [manifest, buildFile] = [texts.get(_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__.U), texts.get(_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__.K)];
        const readme = chosen(readmes, named);
        return {
          facts,
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
          throw (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.x5)("ARCHIVE_TOO_LARGE", `${(0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.SP)(file.path)} is too large`, {
            found: (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.Tv)(file.size),
            expected: `at most ${(0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.Tv)(TEXT_BYTES)}`,
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
    })
  ),
  /***/
  94771: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        check: () => (
          /* binding */
          check
        )
      });
      var src_errors = __webpack_require__(27406);
      var git = __webpack_require__(46574);
      var index_history = __webpack_require__(13720);
      ;
      function breach(file, problem) {
        return finding("error", file, problem);
      }
      function caution(file, problem) {
        return finding("warning", file, problem);
      }
      function finding(severity, file, { line, ...problem }) {
        return { severity, ...problem, at: line === void 0 ? { file } : { file, line } };
      }
      var dist = __webpack_require__(38815);
      var manifest_name = __webpack_require__(29844);
      var complaint = __webpack_require__(56823);
      var config = __webpack_require__(99138);
      var config_schema = __webpack_require__(29262);
      var ecosystem_name_schema = __webpack_require__(64020);
      var meta_schema = __webpack_require__(94321);
      var owner_schema = __webpack_require__(68907);
      var registry_schema = __webpack_require__(92123);
      var scope_schema = __webpack_require__(39908);
      var meta = __webpack_require__(94409);
      var nesting = __webpack_require__(41460);
      var sparse_text = __webpack_require__(59531);
      ;
      function checkConfigText(path, text) {
        const { findings, value } = checkJson(path, text, { check: config_schema.l, schema: "config" });
        try {
          const { layout, base } = (0, config.Xg)(text);
          const unset = value.base !== void 0 && base === void 0;
          return { findings: unset ? [...findings, baseUnset(path, String(value.base))] : findings, layout };
        } catch (error) {
          if (!(error instanceof src_errors.gl))
            throw error;
          return { findings: findings.length > 0 ? findings : [breach(path, problemOf(error))] };
        }
      }
      function checkPolicyText(path, text) {
        const value = yamlOf(text);
        if (value instanceof Error)
          return [wrongForm(path, value.message, "YAML")];
        if (value === null || (0, registry_schema.q)(value))
          return [];
        return [wrongForm(path, (0, complaint.U)(registry_schema.q.errors, "the policy"), schemaWords("registry"))];
      }
      function checkMetaText(path, text) {
        const { findings, value } = checkJson(path, text, { check: meta_schema.M, schema: "meta" });
        const { name, version } = value;
        return {
          findings,
          ...typeof name === "string" ? { name } : {},
          ...typeof version === "string" ? { version } : {}
        };
      }
      function checkOwnerText(path, text) {
        const { findings, value } = checkJson(path, text, { check: owner_schema.A, schema: "owner" });
        return { findings, ...typeof value.name === "string" ? { name: value.name } : {} };
      }
      function checkScopeText(path, text, scope) {
        const { findings, value } = checkJson(path, text, { check: scope_schema.D, schema: "scope" });
        if (findings.length > 0 || typeof value.scope !== "string" || (0, manifest_name.$N)(value.scope) === scope)
          return findings;
        return [misnamed(path, value.scope, scope)];
      }
      function checkEcosystemNameText(path, text, { namespace, name }) {
        const { findings, value } = checkJson(path, text, { check: ecosystem_name_schema.k, schema: "ecosystem-name" });
        if (findings.length > 0)
          return findings;
        const found = `${value.namespace} ${value.name}`;
        return (0, manifest_name.$N)(found) === (0, manifest_name.$N)(`${namespace} ${name}`) ? [] : [misnamed(path, found, `${namespace} ${name}`)];
      }
      function checkNameAt(path, name, expected) {
        if (name === void 0 || (0, manifest_name.$N)(name) === expected)
          return [];
        return [misnamed(path, name, expected)];
      }
      function checkReadme(path, bytes) {
        if (bytes <= meta.r)
          return [];
        return [
          breach(path, {
            ...{ code: "INDEX_INVALID", message: `"${path}" is too large` },
            ...{ found: `${bytes} bytes`, expected: `at most ${meta.r} bytes`, cure: "Shorten it, or remove it" }
          })
        ];
      }
      function checkJson(path, text, { check: check2, schema }) {
        const value = jsonOf(text);
        if ((0, nesting.q)(value))
          return { findings: [tooDeep(path)], value: {} };
        if (value === void 0)
          return { findings: [wrongForm(path, (0, sparse_text.hD)(text), "a JSON object")], value: {} };
        if (check2(value))
          return { findings: [], value };
        return { findings: [wrongForm(path, (0, complaint.U)(check2.errors, "the file"), schemaWords(schema))], value };
      }
      function jsonOf(text) {
        try {
          const value = JSON.parse(text);
          return (0, sparse_text.u4)(value) ? value : void 0;
        } catch {
          return void 0;
        }
      }
      function yamlOf(text) {
        try {
          return (0, dist.qg)(text, { maxAliasCount: 0, prettyErrors: false, logLevel: "error" });
        } catch (error) {
          if (error instanceof RangeError)
            return new Error("values that are nested too deep");
          return error instanceof Error ? error : new Error(String(error));
        }
      }
      function baseUnset(path, base) {
        return caution(path, {
          ...{ code: "INDEX_STALE", message: `\`base\` of "${path}" is still the template's` },
          ...{ found: (0, sparse_text.hD)(base), expected: "the address that the registry is served at" },
          cure: "Write it, or remove `base`: where Pages serves the repository is then taken"
        });
      }
      function problemOf({ problems, code, message }) {
        return problems[0] ?? { code, message };
      }
      function schemaWords(schema) {
        return `what \`schemas/${schema}.schema.json\` describes`;
      }
      function wrongForm(path, found, expected) {
        return breach(path, {
          ...{ code: "INDEX_INVALID", message: `"${path}" has not the form it must have` },
          ...{ found, expected, cure: `Mend it, or restore it from the history: \`git log -p -- ${path}\`` }
        });
      }
      function tooDeep(path) {
        return wrongForm(path, "values that are nested too deep", `at most ${nesting.f} levels`);
      }
      function misnamed(path, found, expected) {
        return breach(path, {
          ...{ code: "INDEX_MISPLACED", message: `"${path}" is about another name` },
          ...{
            found: (0, sparse_text.hD)(found),
            expected: `"${expected}", or the same with \`_\``,
            cure: `Restore "${path}" from the history`
          }
        });
      }
      var ingest_policy = __webpack_require__(57367);
      var sparse_path = __webpack_require__(60987);
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      function sumOf(text) {
        return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
      }
      class RunningSum {
        size = 0;
        #hash = (0, external_node_crypto_.createHash)("sha256");
        add(bytes) {
          this.size += bytes.length;
          this.#hash.update(bytes);
        }
        /** Lower-case hex; nothing can be added afterwards. */
        end() {
          return this.#hash.digest("hex");
        }
      }
      var parallel = __webpack_require__(2235);
      var package_reader = __webpack_require__(72993);
      ;
      const AT_ONCE = 8;
      const STEP = 100;
      function sampleOf(listed2, count, seed) {
        const ranked = listed2.map((one) => ({ one, rank: sumOf(`${seed} ${one.entry.name}@${one.entry.vers}`) }));
        ranked.sort((a, b) => a.rank < b.rank ? -1 : 1);
        return ranked.slice(0, count).map(({ one }) => one);
      }
      async function checkArchives(request) {
        const { memory, progress } = request;
        const listed2 = request.listed.filter(({ entry: entry2 }) => entry2.removed === void 0);
        const all = await (0, parallel.H)(listed2, AT_ONCE, async (one) => ({ one, fact: await factOf(one.entry, request) }));
        const waiting = all.filter(({ fact }) => memory?.has(fact) !== true);
        let done = 0;
        progress.step(`Reading ${waiting.length} archives`);
        const findings = await (0, parallel.H)(waiting, AT_ONCE, async ({ one, fact }) => {
          const found = await checkOne(one, request);
          if (found.length === 0)
            memory?.add(fact);
          if (++done % STEP === 0)
            progress.step(`${done} of ${waiting.length} archives are read`);
          return found;
        });
        return { findings: findings.flat(), downloaded: waiting.length, known: listed2.length - waiting.length };
      }
      async function factOf(entry2, request) {
        const { name, vers, dl, cksum, tsum, size } = entry2;
        const readme = (await request.readme(entry2))?.text;
        const derived2 = request.derive === void 0 ? void 0 : (await request.derived(entry2))?.text;
        return sumOf(JSON.stringify([name, vers, dl, cksum, tsum, size, readme, derived2]));
      }
      async function checkOne(one, request) {
        const { entry: entry2 } = one;
        const meter = new MeteredArchive(request.archives);
        try {
          const { readme } = await (0, package_reader.c)(meter).describe(entry2);
          const sizes = meter.size === entry2.size ? [] : [otherBytes(one, `${meter.size} bytes`, `${entry2.size} bytes`)];
          return [...sizes, ...await staleReadme(one, readme, request), ...await staleDerived(one, request)];
        } catch (error) {
          if (!(error instanceof src_errors.gl))
            throw error;
          return [await told(one, error, meter)];
        }
      }
      async function told(one, error, meter) {
        if (error.code === "DOWNLOAD_FAILED")
          return unreachable(one, error);
        const checksum = await meter.finish();
        if (checksum !== void 0 && checksum !== one.entry.cksum)
          return otherBytes(one, `sha256 ${checksum}, ${meter.size} bytes`, `sha256 ${one.entry.cksum}`);
        const [first = { code: error.code, message: error.message }] = error.problems;
        return breach(one.path, { ...explained(first), code: first.code, line: one.line, message: messageOf(one, first) });
      }
      function messageOf({ entry: entry2 }, { message }) {
        return `The archive of ${entry2.name}@${entry2.vers} is not what the index says: ${message}`;
      }
      function explained({ found, expected, cure }) {
        return {
          ...found === void 0 ? {} : { found },
          ...expected === void 0 ? {} : { expected },
          ...cure === void 0 ? {} : { cure }
        };
      }
      function otherBytes({ path, line, entry: entry2 }, found, expected) {
        return breach(path, {
          ...{ code: "CHECKSUM_MISMATCH", line, found, expected },
          message: `The archive of ${entry2.name}@${entry2.vers} is not the one that was published`,
          cure: "Put the file back that was published; if nobody has it, yank the version and publish the next"
        });
      }
      function unreachable({ path, line, entry: entry2 }, error) {
        return caution(path, {
          ...{ code: "DOWNLOAD_FAILED", line, message: `The archive of ${entry2.name}@${entry2.vers} cannot be read` },
          ...{ found: error.found ?? error.message, expected: `a file at ${entry2.dl}` },
          cure: "Check again; if it is gone, put it back, or yank the version"
        });
      }
      async function staleReadme({ entry: entry2 }, readme, request) {
        const known = await request.readme(entry2);
        if (known === void 0 || known.text === readme)
          return [];
        return [
          caution(known.path, {
            ...{ code: "INDEX_STALE", message: `"${known.path}" is not the README of the latest version, ${entry2.vers}` },
            ...{
              found: known.text === void 0 ? "no file" : `${Buffer.byteLength(known.text)} bytes`,
              expected: readme === void 0 ? "no README" : `the ${Buffer.byteLength(readme)} bytes of the archive`
            },
            cure: "The next publish or yank of the package writes it anew"
          })
        ];
      }
      async function staleDerived({ entry: entry2 }, request) {
        const { derive, archives } = request;
        const known = derive === void 0 ? void 0 : await request.derived(entry2);
        if (known === void 0 || derive === void 0)
          return [];
        const line = await derive(entry2, archives.download(entry2.dl, entry2.size), known.text);
        if (line === known.text)
          return [];
        const at = differenceAt(line, known.text);
        return [
          breach(known.path, {
            ...{ code: "INDEX_STALE", line: known.line },
            message: `Line ${known.line} of "${known.path}" is not what the archive gives`,
            ...{ found: (0, sparse_text.hD)(known.text.slice(at)), expected: (0, sparse_text.hD)(line.slice(at)) },
            cure: "Derive it again: `clyde-registry derive`"
          })
        ];
      }
      function differenceAt(one, other) {
        let at = 0;
        while (at < one.length && one[at] === other[at])
          at++;
        return Math.max(0, at - 20);
      }
      class MeteredArchive {
        #archives;
        #sum = new RunningSum();
        #bytes;
        constructor(archives) {
          this.#archives = archives;
        }
        get size() {
          return this.#sum.size;
        }
        download(dl, maxBytes) {
          this.#bytes = this.#archives.download(dl, maxBytes)[Symbol.asyncIterator]();
          return { [Symbol.asyncIterator]: () => ({ next: () => this.#next() }) };
        }
        /** The checksum of all bytes; undefined where they cannot be read to their end. */
        async finish() {
          try {
            for (let step = await this.#next(); step.done !== true; step = await this.#next())
              ;
            return this.#sum.end();
          } catch {
            return void 0;
          }
        }
        async #next() {
          const step = await this.#bytes?.next() ?? { done: true, value: void 0 };
          if (step.done !== true)
            this.#sum.add(step.value);
          return step;
        }
      }
      ;
      function baseNotFound(base) {
        if (!/^[0-9a-f]{40}$/.test(base))
          throw baseUnknown(base);
        return {
          severity: "error",
          ...{ code: "HISTORY_REWRITTEN", message: `Cannot compare with ${base}: the repository has no such commit` },
          found: "a history that was rewritten, or a clone that is not complete",
          expected: "the commit that was good before",
          cure: "Fetch it (`git fetch origin COMMIT`). If the history was squashed on purpose, check once without a base"
        };
      }
      function baseUnknown(base) {
        return new src_errors.gl("INPUT_INVALID", `Cannot compare with ${(0, sparse_text.hD)(base)}: the repository has no such revision`, {
          found: (0, sparse_text.hD)(base),
          expected: "a branch, a tag or a commit of the repository",
          cure: "Check the spelling, or fetch it: `git fetch origin COMMIT`"
        });
      }
      function compareOwnership(path, before, after) {
        if (after !== void 0 && textOf(after) === textOf(before))
          return [];
        return [
          caution(path, {
            ...{ code: "OWNER_CHANGED", message: `"${path}" says otherwise who owns a name` },
            ...{ found: after === void 0 ? "no file" : (0, sparse_text.hD)(textOf(after)), expected: (0, sparse_text.hD)(textOf(before)) },
            cure: `See that this is meant: \`git log -p -- ${path}\``
          })
        ];
      }
      function scopeLost(path) {
        return breach(path, {
          ...{ code: "OWNER_MISSING", message: `The record of a scope vanished: "${path}" is gone` },
          ...{ found: "no file", expected: "the record that binds the scope to an account" },
          cure: `Restore it: \`git log --oneline -- ${path}\`; to lock a scope, leave its record and lock its packages`
        });
      }
      function textOf({ bytes }) {
        return bytes === void 0 ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
      }
      var manifest_version = __webpack_require__(28495);
      var entry = __webpack_require__(10326);
      var members = __webpack_require__(62433);
      ;
      const MOVABLE = /* @__PURE__ */ new Set(["yanked", "yank_reason", "dl", "removed"]);
      function checkAppended(path, { before, after, proposed }) {
        const old = linesOf(before);
        if (after === void 0)
          return old.length === 0 ? [] : [fileLost(path, old)];
        const now = linesOf(after);
        const found = new Map(now.map((line) => [line.vers, line]));
        const lost = old.filter(({ vers }) => !found.has(vers)).map((line) => lineLost(path, line, now.length));
        const kept = old.flatMap((line) => {
          const successor = found.get(line.vers);
          return successor === void 0 ? [] : [
            ...checkLine(path, line, successor),
            ...isUnyanked(line, successor) ? [unyanked(path, successor, proposed)] : []
          ];
        });
        return [...lost, ...kept, ...checkOrder(path, old, now)];
      }
      function checkOrder(path, old, now) {
        const known = new Set(old.map(({ vers }) => vers));
        const staying = new Set(now.map(({ vers }) => vers));
        const expected = old.filter(({ vers }) => staying.has(vers));
        const wrong2 = now.findIndex(({ vers }, at) => at < expected.length && vers !== expected[at]?.vers);
        const line = now[wrong2];
        if (line === void 0)
          return [];
        const what = known.has(line.vers) ? "moved" : "is new and not at the end";
        return [
          breach(path, {
            ...{ code: "ENTRY_MOVED", line: line.number, message: `Line ${line.number} of "${path}" ${what}` },
            ...{
              found: (0, sparse_text.hD)(line.vers),
              expected: (0, sparse_text.hD)(expected[wrong2]?.vers ?? ""),
              cure: "Put new lines at the end, and leave the others in their order"
            }
          })
        ];
      }
      function checkLine(path, before, after) {
        const written = asWritten(before) || asWritten(after);
        const [old, now] = [factsOf(before, written), factsOf(after, written)];
        const keys = [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])];
        const changed = keys.filter((key) => !MOVABLE.has(key) && old.get(key) !== now.get(key));
        const findings = changed.map((key) => factChanged(path, { key, line: after, before: old.get(key), after: now.get(key) }));
        return before.value.removed !== void 0 && after.value.removed === void 0 ? [...findings, factChanged(path, { key: "removed", line: after, before: old.get("removed"), after: void 0 })] : findings;
      }
      function factChanged(path, { key, line: { vers, number }, before, after }) {
        return breach(path, {
          ...{ code: "ENTRY_CHANGED", line: number, message: `\`${key}\` of version ${(0, sparse_text.hD)(vers)} in "${path}" changed` },
          ...{ found: shown(after), expected: shown(before) },
          cure: key === "removed" ? "Put `removed` back: name and version stay burnt" : "Restore the line; publish what should be different as a new version"
        });
      }
      function isUnyanked(before, after) {
        return before.value.yanked === true && after.value.yanked === false;
      }
      function unyanked(path, { vers, number }, proposed) {
        return (proposed ? breach : caution)(path, {
          ...{ code: "ENTRY_CHANGED", line: number, message: `Version ${(0, sparse_text.hD)(vers)} in "${path}" is not yanked any more` },
          ...{ found: '`"yanked":false`', expected: '`"yanked":true`, as before' },
          cure: proposed ? "Take it out of the pull request; a yank is lifted by the workflow manage, or by `.clyde/registry.yaml` of the package" : "See that this is meant: people may choose the version again"
        });
      }
      function lineLost(path, { vers, number }, lines) {
        return breach(path, {
          ...{ code: "ENTRY_LOST", message: `Version ${(0, sparse_text.hD)(vers)} vanished from "${path}"` },
          line: Math.max(1, Math.min(number, lines)),
          ...{ found: "no line for it", expected: "the line that was published", cure: lostCure(path) }
        });
      }
      function fileLost(path, old) {
        return breach(path, {
          ...{ code: "ENTRY_LOST", message: `All versions of a package vanished: "${path}" is gone` },
          ...{ found: "no file", expected: `${old.length} published versions`, cure: lostCure(path) }
        });
      }
      function lostCure(path) {
        return `Restore it: \`git log --oneline -- ${path}\`, then \`git restore --source=COMMIT -- ${path}\`. To withdraw a version, yank it, or set \`removed\``;
      }
      function linesOf(text) {
        return text.split("\n").flatMap((line, index) => {
          const value = objectOf(line);
          if (value === void 0 || typeof value.vers !== "string")
            return [];
          return [{ text: line, value, vers: (0, manifest_version.HN)(value.vers), number: index + 1 }];
        });
      }
      function objectOf(line) {
        try {
          const value = JSON.parse(line);
          return (0, sparse_text.u4)(value) ? value : void 0;
        } catch {
          return void 0;
        }
      }
      function asWritten({ value }) {
        return typeof value.schema === "number" && value.schema > entry.Hk || (0, nesting.q)(value);
      }
      function factsOf({ text, value }, written) {
        if (!written)
          return new Map(Object.entries(value).map(([key, fact]) => [key, JSON.stringify(fact)]));
        const facts = /* @__PURE__ */ new Map();
        for (const { key, text: fact } of (0, members.l)(text).members) {
          facts.set(key, facts.has(key) ? `${facts.get(key)},${fact}` : fact);
        }
        return facts;
      }
      function shown(text) {
        return text === void 0 ? "nothing" : (0, sparse_text.hD)(text);
      }
      var ecosystem_name = __webpack_require__(9128);
      ;
      function claimIn(path, text) {
        return { path, holder: (0, ecosystem_name.Ed)(text, path) };
      }
      function claimOfNobody({ path, holder }) {
        return breach(path, {
          ...{ code: "PACKAGE_UNKNOWN", message: `"${path}" gives a name to a package that is not published` },
          ...{ found: (0, sparse_text.hD)(holder), expected: "a published package", cure: `Remove it: \`git rm -- ${path}\`` }
        });
      }
      ;
      function checkDerivedText(path, text) {
        const findings = [];
        const derived2 = [];
        const lines = text.split("\n");
        if (lines.pop() !== "")
          findings.push(wrong(path, lines.length + 1, (0, sparse_text.hD)(text.slice(-80)), "a line feed at the end"));
        for (const [index, line] of lines.entries()) {
          const { vers, cksum } = check_derived_objectOf(line) ?? {};
          if (typeof vers === "string" && typeof cksum === "string" && /^[0-9a-f]{64}$/.test(cksum))
            derived2.push({ vers, cksum, line: index + 1, text: line });
          else
            findings.push(wrong(path, index + 1, (0, sparse_text.hD)(line), "a JSON object with `vers` and `cksum`"));
        }
        return { findings, derived: derived2 };
      }
      function check_derived_objectOf(line) {
        try {
          const value = JSON.parse(line);
          return (0, sparse_text.u4)(value) && !(0, nesting.q)(value) ? value : void 0;
        } catch {
          return void 0;
        }
      }
      function wrong(path, line, found, expected) {
        return breach(path, {
          ...{ code: "INDEX_INVALID", line, message: `Line ${line} of "${path}" cannot be used` },
          ...{ found, expected, cure: `Restore it from the history: \`git log -p -- ${path}\`, or derive it again` }
        });
      }
      var sparse_latest = __webpack_require__(77559);
      ;
      const NONE = [];
      function indexFacts(entries) {
        const latest = (0, sparse_latest.T)(entries.map(({ entry: entry2 }) => entry2))?.vers;
        const versions = (some) => some.length === 0 ? NONE : some.map(({ entry: entry2 }) => (0, manifest_version.HN)(entry2.vers));
        return {
          ...latest === void 0 ? {} : { latest },
          requirements: requirementsOf(entries),
          removed: versions(entries.filter(({ entry: entry2 }) => entry2.removed !== void 0)),
          yanked: versions(entries.filter(({ entry: entry2 }) => entry2.yanked)),
          archives: entries.map(({ entry: entry2 }) => archiveFact(entry2.vers, entry2.cksum))
        };
      }
      function archiveFact(vers, cksum) {
        return `${(0, manifest_version.HN)(vers)} ${cksum}`;
      }
      function requirementsOf(entries) {
        const requirements = /* @__PURE__ */ new Map();
        for (const { entry: entry2, line } of entries) {
          if (entry2.yanked || entry2.removed !== void 0)
            continue;
          for (const { name, req, kind, registry } of entry2.deps)
            if (kind === "normal" && registry === void 0)
              requirements.set(`${name} ${req}`, { name, req, line, vers: entry2.vers });
        }
        return requirements.size === 0 ? NONE : [...requirements.values()];
      }
      var download_url = __webpack_require__(18516);
      var entry_schema = __webpack_require__(54648);
      ;
      function checkLines(path, text, expected) {
        const file = new IndexFile(path, expected);
        const lines = text.split("\n");
        const rest = lines.pop();
        for (const [index, line] of lines.entries())
          file.take(line, index + 1);
        if (text === "")
          file.refuse(1, "there is none", "an empty file", "at least one entry");
        else if (rest !== "")
          file.refuse(lines.length + 1, "it does not end with a line feed", (0, sparse_text.hD)(rest ?? ""), "a line feed");
        const { name, versions, entries, findings } = file;
        return { ...name === void 0 ? {} : { name }, versions, entries, findings };
      }
      class IndexFile {
        findings = [];
        versions = [];
        entries = [];
        name;
        #path;
        #expected;
        #lines = /* @__PURE__ */ new Map();
        constructor(path, expected) {
          this.#path = path;
          this.#expected = expected;
        }
        take(text, line) {
          const value = check_lines_objectOf(text);
          if (value === void 0)
            this.refuse(line, "it is no JSON object", (0, sparse_text.hD)(text), "one entry, as JSON");
          else {
            this.#takeName(value.name, line);
            this.#takeVersion(value.vers, line);
            const bytes = Buffer.byteLength(text);
            if (bytes > entry.fW)
              this.refuse(line, "it is too long", `${bytes} bytes`, `at most ${entry.fW} bytes`);
            else if ((0, nesting.q)(value))
              this.refuse(line, "it is nested too deep", (0, sparse_text.hD)(text), `at most ${nesting.f} levels`);
            else if (typeof value.schema === "number" && value.schema > entry.Hk)
              this.#takeNewer(value.schema, line);
            else
              this.#takeEntry(text, value, line);
          }
        }
        refuse(line, complaint2, found, expected) {
          this.findings.push(breach(this.#path, {
            ...{ code: "INDEX_INVALID", line, message: `Line ${line} of "${this.#path}" cannot be used: ${complaint2}` },
            ...{ found, expected, cure: `Restore the line from the history: \`git log -p -- ${this.#path}\`` }
          }));
        }
        /** Two names with one canonical form would share the file, and only one of them has an owner. */
        #takeName(name, line) {
          if (typeof name !== "string")
            return;
          this.name ??= name;
          if ((0, manifest_name.$N)(name) !== this.#expected.full) {
            const message = `Line ${line} of "${this.#path}" is about another package`;
            this.findings.push(breach(this.#path, {
              ...{ code: "INDEX_MISPLACED", line, message },
              ...{ found: (0, sparse_text.hD)(name), expected: `"${this.#expected.full}", or the same with \`_\`` },
              cure: "Remove the line; versions are published by the action, which finds the right file"
            }));
          } else if (name !== this.name)
            this.refuse(line, "its name is written differently", (0, sparse_text.hD)(name), (0, sparse_text.hD)(this.name));
        }
        #takeVersion(vers, line) {
          if (typeof vers !== "string")
            return;
          this.versions.push(vers);
          const identity = (0, manifest_version.HN)(vers);
          const earlier = this.#lines.get(identity);
          if (earlier === void 0)
            this.#lines.set(identity, line);
          else
            this.refuse(line, `its version is in line ${earlier} too`, (0, sparse_text.hD)(vers), "one line a version");
        }
        #takeNewer(schema, line) {
          this.findings.push(caution(this.#path, {
            ...{ code: "INDEX_TOO_NEW", line, message: `Line ${line} of "${this.#path}" was written by a newer program` },
            ...{ found: `schema ${schema}`, expected: `schema ${entry.Hk}` },
            cure: "Use a newer version of this action or CLI"
          }));
        }
        #takeEntry(text, value, line) {
          const faults = (0, entry_schema.h)(value);
          if (faults !== void 0 || !isValidated(value))
            this.refuse(line, "it is no entry", faults ?? (0, sparse_text.hD)(text), "an entry as `schemas/entry.schema.json` says");
          else if (!isVersion(value.vers))
            this.refuse(line, "`vers` is no version", (0, sparse_text.hD)(value.vers), "a SemVer version");
          else if (!(0, download_url.U)(value.dl))
            this.refuse(line, "`dl` is not usable", (0, sparse_text.hD)(value.dl), "`https:`, or relative");
          else {
            this.entries.push({ entry: value, text, line });
            this.#compare(text, (0, entry.nm)(value), line);
          }
        }
        #compare(text, written, line) {
          if (written === text)
            return;
          const at = check_lines_differenceAt(text, written);
          this.findings.push(breach(this.#path, {
            ...{ code: "INDEX_NOT_CANONICAL", line },
            message: `Line ${line} of "${this.#path}" is not written as an entry is`,
            ...{ found: (0, sparse_text.hD)(text.slice(at)), expected: (0, sparse_text.hD)(written.slice(at)) },
            cure: "Undo what a person, an editor or another program did to it: keys have their order, and there are no spaces"
          }));
        }
      }
      function isValidated(value) {
        return typeof value.vers === "string";
      }
      function check_lines_objectOf(text) {
        try {
          const value = JSON.parse(text);
          return (0, sparse_text.u4)(value) ? value : void 0;
        } catch {
          return void 0;
        }
      }
      function isVersion(text) {
        try {
          return (0, manifest_version.ot)(text) === text;
        } catch {
          return false;
        }
      }
      function check_lines_differenceAt(one, other) {
        let at = 0;
        while (at < one.length && one[at] === other[at])
          at++;
        return Math.max(0, at - 20);
      }
      var owner = __webpack_require__(35457);
      ;
      function checkOwnership(path, text) {
        const record = read(path, text);
        if (record === void 0)
          return { findings: [] };
        if (record instanceof src_errors.gl) {
          const { code, message, found = (0, sparse_text.hD)(text), expected = "", cure = "" } = record;
          return { findings: [breach(path, { code, message, found, expected, cure })] };
        }
        return { findings: [...twice(path, record), ...reserved(path, record), ...pendingMove(path, record)], record };
      }
      function checkScopeOwner(path, record, scope) {
        const strangers = (record.repositories ?? []).filter((publisher) => !(0, owner.a4)(scope, publisher));
        return strangers.map(({ full_name, owner_id }) => caution(path, {
          ...{ code: "NOT_OWNER", message: `"${path}" lets ${full_name} publish in a scope that is another account's` },
          ...{
            found: `account ${owner_id} (${(0, sparse_text.hD)(full_name)})`,
            expected: `account ${scope.owner_id} (${(0, sparse_text.hD)(scope.owner)}), as "owners/@${scope.scope}/-" says`,
            cure: "See that this is meant; else transfer the package back: `clyde-registry transfer NAME --to OWNER/REPOSITORY`"
          }
        }));
      }
      function read(path, text) {
        try {
          return (0, owner.A7)(text, path);
        } catch (error) {
          if (error instanceof src_errors.gl)
            return error;
          throw error;
        }
      }
      function twice(path, { repositories }) {
        const again = repositories.find((one, at) => repositories.findIndex((other) => (0, owner.j9)(one, other)) < at);
        if (again === void 0)
          return [];
        return [
          breach(path, {
            ...{ code: "INDEX_INVALID", message: `"${path}" names a repository twice` },
            ...{ found: (0, sparse_text.hD)(again.full_name), expected: "each once", cure: "Leave one of the two" }
          })
        ];
      }
      function reserved(path, { reserved: reason, repositories }) {
        if (reason === void 0 || repositories.length === 0)
          return [];
        return [
          breach(path, {
            ...{ code: "INDEX_INVALID", message: `"${path}" reserves a name and lets somebody publish it` },
            ...{ found: `${repositories.length} repositories`, expected: "none beside `reserved`" },
            cure: "Remove `reserved`, or the repositories"
          })
        ];
      }
      function pendingMove(path, { moving, repositories }) {
        if (moving === void 0)
          return [];
        const there = repositories.some((known) => (0, owner.j9)(known, moving));
        const asked = repositories.some(({ host, id: id2 }) => host === moving.host && id2 === moving.from);
        if (asked && !there)
          return [];
        return [
          caution(path, {
            ...{ code: "INDEX_STALE", message: `The move to ${moving.full_name} in "${path}" leads nowhere` },
            ...{
              found: there ? "a repository that publishes already" : `repository ${moving.from}, which is not on record`,
              expected: "a move that a repository on record asked for, to another one"
            },
            cure: "Remove `moving`, and let the owners ask again"
          })
        ];
      }
      var check_place = __webpack_require__(91296);
      ;
      function checkFile(file, layout) {
        const placed = (0, check_place.$)(file.path, layout);
        if (!file.mode.startsWith("100"))
          return { placed, findings: [linked(file.path, placed)] };
        if (placed.kind === "companion")
          return { placed, findings: [] };
        if (placed.kind === "foreign")
          return { placed, findings: [foreign(file.path)] };
        if (placed.kind === "misplaced")
          return { placed, findings: [misplaced(file.path, placed)] };
        const text = check_file_textOf(file);
        return typeof text === "string" ? checkText(file, placed, text) : { placed, findings: [text] };
      }
      function checkText({ path, size }, placed, text) {
        switch (placed.kind) {
          case "config":
            return { placed, findings: checkConfigText(path, text).findings };
          case "policy":
            return { placed, findings: checkPolicyText(path, text) };
          case "scope":
            return checkScope(path, placed, text);
          case "index": {
            const { findings, entries, ...index } = checkLines(path, text, placed.name);
            return { placed, findings, entries, facts: { index: { ...index, ...indexFacts(entries) } } };
          }
          case "derived": {
            const { findings, derived: derived2 } = checkDerivedText(path, text);
            const facts = { derived: derived2.map(({ vers, cksum, line }) => ({ vers, cksum, line })) };
            return { placed, findings, derived: derived2, facts };
          }
          case "ecosystem-name": {
            const findings = checkEcosystemNameText(path, text, placed.claimed);
            return { placed, findings, ...findings.length > 0 ? {} : { claim: claimIn(path, text) } };
          }
          case "meta": {
            const { findings, ...meta2 } = named(path, placed.name.full, checkMetaText(path, text));
            return { placed, findings, facts: { meta: meta2 } };
          }
          case "owner": {
            const { findings, ...owner2 } = named(path, placed.name.full, checkOwnerText(path, text));
            const more = findings.length > 0 ? { findings: [] } : checkOwnership(path, text);
            return { placed, findings: [...findings, ...more.findings], facts: { owner: { ...owner2, ...more.record } } };
          }
          case "readme":
            return { placed, findings: checkReadme(path, size), facts: { readme: true } };
          default:
            return { placed, findings: [] };
        }
      }
      function checkScope(path, placed, text) {
        const findings = checkScopeText(path, text, placed.scope);
        const scope = findings.length > 0 ? void 0 : (0, owner.hx)(text, path);
        return { placed, findings, ...scope === void 0 ? {} : { scope } };
      }
      function named(path, expected, record) {
        return { ...record, findings: [...record.findings, ...checkNameAt(path, record.name, expected)] };
      }
      function check_file_textOf({ path, size, bytes }) {
        if (bytes === void 0)
          return unreadable(path, `${size} bytes`, "a file that is not so large");
        try {
          return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        } catch {
          return unreadable(path, "bytes that are no UTF-8", "text in UTF-8");
        }
      }
      function linked(path, { kind }) {
        const finding2 = unreadable(path, "a link or a submodule", "a file");
        return kind === "companion" ? { ...finding2, severity: "warning" } : finding2;
      }
      function unreadable(path, found, expected) {
        const cure = `Restore it from the history: \`git log -p -- ${path}\``;
        return breach(path, { code: "INDEX_INVALID", message: `"${path}" cannot be used`, found, expected, cure });
      }
      function foreign(path) {
        return caution(path, {
          ...{ code: "INDEX_FOREIGN", message: `"${path}" is no file of an index` },
          ...{ found: "a path that nothing reads", expected: "files of the index, or of the template" },
          cure: "Move it to `docs/`, or remove it"
        });
      }
      function misplaced(path, { reason, expected }) {
        const [folder = ""] = path.split("/");
        const place = expected === void 0 ? "a path that follows from a name" : `"${folder}/${expected}"`;
        return breach(path, {
          ...{ code: "INDEX_MISPLACED", message: `"${path}" lies where nobody looks: ${reason}` },
          ...{
            found: `"${path}"`,
            expected: folder === "readme" && expected !== void 0 ? `${place.slice(0, -1)}.md"` : place
          },
          cure: `Move it back, or remove it if nobody published it: \`git log -- ${path}\``
        });
      }
      ;
      function checkPackage(facts, scope) {
        const { index, owner: owner2, name, key } = facts;
        const bound = owner2 !== void 0 && typeof scope === "object" ? checkScopeOwner(`owners/${key}`, owner2, scope) : [];
        if (index === void 0)
          return [...leftOver(facts, "meta"), ...leftOver(facts, "readme"), ...leftOver(facts, "derived"), ...bound];
        return [
          ...owner2 === void 0 ? [recordMissing(facts, `owners/${key}`)] : [],
          ...name.scope !== void 0 && scope === "missing" ? [recordMissing(facts, (0, sparse_path.Ok)(name.scope))] : [],
          ...bound,
          ...otherName(index.name, owner2?.name, `owners/${key}`),
          ...otherName(index.name, facts.meta?.name, `meta/${key}`),
          ...notLatest(facts),
          ...notHeld(facts),
          ...derivedStrangers(facts)
        ];
      }
      function recordMissing({ key }, missing) {
        return breach(`index/${key}`, {
          ...{ code: "OWNER_MISSING", message: `"index/${key}" has versions, and "${missing}" is missing` },
          ...{ found: "no such file", expected: "an owner record beside every package and scope" },
          cure: `Restore it from the history: \`git log --oneline -- ${missing}\``
        });
      }
      function otherName(name, other, path) {
        if (name === void 0 || other === void 0 || name === other)
          return [];
        return [
          breach(path, {
            ...{ code: "INDEX_MISPLACED", message: `"${path}" writes the package's name differently` },
            ...{ found: (0, sparse_text.hD)(other), expected: (0, sparse_text.hD)(name), cure: "Write the name as the published versions do" }
          })
        ];
      }
      function notLatest({ key, meta: meta2, index }) {
        if (meta2?.version === void 0 || index === void 0)
          return [];
        const { latest, versions } = index;
        const known = versions.includes(meta2.version);
        if (known && (latest === void 0 || latest === meta2.version))
          return [];
        return [
          caution(`meta/${key}`, {
            ...{
              code: "INDEX_STALE",
              message: `"meta/${key}" describes a version that is not ${known ? "the latest" : "published"}`
            },
            ...{
              found: (0, sparse_text.hD)(meta2.version),
              expected: latest === void 0 ? `one of the ${versions.length} published versions` : (0, sparse_text.hD)(latest)
            },
            cure: "The next publish or yank of the package writes it anew"
          })
        ];
      }
      function notHeld({ key, owner: owner2, index }) {
        if (index?.yanked === void 0 || index.removed === void 0)
          return [];
        const withdrawn = /* @__PURE__ */ new Set([...index.yanked, ...index.removed]);
        return (owner2?.held ?? []).flatMap((version) => {
          const at = index.versions.findIndex((vers) => (0, manifest_version.HN)(vers) === version);
          if (at < 0 || withdrawn.has(version))
            return [];
          return [
            breach(`index/${key}`, {
              ...{
                code: "YANK_HELD",
                line: at + 1,
                message: `Version ${(0, sparse_text.hD)(version)} of "index/${key}" is held and not yanked`
              },
              ...{ found: '`"yanked":false`', expected: `a yank, as \`held\` of "owners/${key}" says` },
              cure: "Restore the yank; the registry lifts it with `clyde-registry unyank NAME@V --held`"
            })
          ];
        });
      }
      function derivedStrangers({ key, derived: derived2 = [], index }) {
        if (derived2.length === 0 || index?.archives === void 0)
          return [];
        const published = new Set(index.archives);
        return derived2.filter(({ vers, cksum }) => !published.has(archiveFact(vers, cksum))).map(({ vers, cksum, line }) => caution(`derived/${key}`, {
          ...{ code: "INDEX_STALE", line, message: `Line ${line} of "derived/${key}" is of no archive of the package` },
          ...{
            found: `${(0, sparse_text.hD)(vers)}, sha256 ${cksum}`,
            expected: "a published version and the checksum of its archive"
          },
          cure: "Derive it again from the archive: `clyde-registry derive`"
        }));
      }
      function leftOver(facts, kind) {
        if (facts[kind] === void 0)
          return [];
        const path = kind === "readme" ? `readme/${facts.key}.md` : `${kind}/${facts.key}`;
        return [
          caution(path, {
            ...{ code: "INDEX_STALE", message: `"${path}" is about a package without versions` },
            ...{ found: `no "index/${facts.key}"`, expected: "a published package", cure: `Remove it: \`git rm ${path}\`` }
          })
        ];
      }
      ;
      function checkRequirement({ key, linesBefore = 0 }, { name, req, line, vers }, { offered, strict }) {
        const spelt = offered?.name === name ? offered : void 0;
        const fitting = (spelt?.versions ?? []).filter((version) => (0, manifest_version.h$)(version, req));
        if (fitting.some((version) => spelt?.removed?.includes((0, manifest_version.HN)(version)) !== true))
          return [];
        const tell = strict && fitting.length === 0 && line > linesBefore ? breach : caution;
        return [
          tell(`index/${key}`, {
            ...{ code: "DEPENDENCY_MISSING", line, message: `Version ${(0, sparse_text.hD)(vers)} in "index/${key}" cannot be installed` },
            ...{ found: foundFor(name, offered, fitting.length), expected: `a version of ${(0, sparse_text.hD)(name)} in ${(0, sparse_text.hD)(req)}` },
            cure: "Publish one, or yank the version that asks for it"
          })
        ];
      }
      function foundFor(name, offered, removed) {
        if (offered === void 0)
          return `no package ${(0, sparse_text.hD)(name)}`;
        if (offered.name !== name)
          return `${(0, sparse_text.hD)(offered.name ?? "")}, which is written differently`;
        return removed > 0 ? "removed versions alone" : `none of ${offered.versions.length} versions in range`;
      }
      ;
      const KEPT = 1e3;
      class IndexCheck {
        layout;
        /** Entries that were looked at; with a base, those that are new or changed. */
        entries = [];
        #history;
        #options;
        #packages = /* @__PURE__ */ new Map();
        #scopes = /* @__PURE__ */ new Map();
        #claims = [];
        /** `key version` of lines of `derived/` that changed: the archive has to give them. */
        #rederived = /* @__PURE__ */ new Set();
        #offered = /* @__PURE__ */ new Map();
        #findings = [];
        #whole = false;
        #files = 0;
        #errors = 0;
        #warnings = 0;
        constructor(history, options) {
          this.#history = history;
          this.#options = options;
          this.layout = options.layout;
        }
        add(findings) {
          for (const finding2 of findings) {
            if (finding2.severity === "error")
              this.#errors++;
            else
              this.#warnings++;
            if (this.#findings.length < KEPT)
              this.#findings.push(finding2);
          }
        }
        async all() {
          this.#whole = true;
          for await (const file of this.#history.files())
            this.add(this.#take(file));
          await this.#relations();
        }
        /** Only what changed, and what the other files of a changed package say. */
        async changes(base) {
          const seen = /* @__PURE__ */ new Set();
          for await (const change of this.#history.changes(base)) {
            seen.add(change.path);
            if (change.after !== void 0)
              this.add(this.#take(change.after, change.before));
            this.#compare(change);
          }
          for (const facts of [...this.#packages.values()])
            await this.#complete(facts, seen);
          await this.#relations();
        }
        /** With another layout every file lies elsewhere: all of both commits is looked at, for what did not change is in the wrong place now. */
        async moved(base, oldLayout) {
          await this.all();
          for await (const before of this.#history.files(base)) {
            const path = (0, check_place.m)(before.path, oldLayout, this.layout);
            const after = await this.#history.read(this.#history.head, path);
            this.#compare({ path, before, ...after === void 0 ? {} : { after } });
          }
        }
        report() {
          const facts = [...this.#packages.values()].filter(({ index }) => index !== void 0);
          return {
            files: this.#files,
            packages: facts.length,
            versions: facts.reduce((sum, { index }) => sum + (index?.versions.length ?? 0), 0),
            errors: this.#errors,
            warnings: this.#warnings,
            // annotations and lists show only the first of them
            findings: this.#findings.toSorted((a, b) => order(a) - order(b))
          };
        }
        #take(file, before) {
          this.#files++;
          const { placed, facts, findings, entries = [], derived: derived2 = [], scope, claim } = checkFile(file, this.layout);
          if (placed.kind === "scope")
            this.#scopes.set(placed.scope, scope ?? "unreadable");
          if (claim !== void 0)
            this.#claims.push(claim);
          if ("key" in placed)
            Object.assign(this.#factsOf(placed), facts);
          if (this.#options.keepsEntries && "key" in placed)
            this.#keep(placed.key, { entries, derived: derived2, file, before });
          return findings;
        }
        /** Files come in the order of their paths, and what did not change at the end: `derived/` is before `index/`. */
        #keep(key, { entries, derived: derived2, file, before }) {
          const known = new Set(before === void 0 ? [] : textOf(before).split("\n"));
          for (const { text, vers } of derived2)
            if (!known.has(text))
              this.#rederived.add(`${key} ${vers}`);
          for (const one of entries)
            if (!known.has(one.text) || this.#rederived.has(`${key} ${one.entry.vers}`))
              this.entries.push({ ...one, path: file.path });
        }
        #factsOf({ key, name }) {
          const known = this.#packages.get(key);
          if (known !== void 0)
            return known;
          const facts = { key, name };
          this.#packages.set(key, facts);
          return facts;
        }
        #compare({ path, before, after }) {
          const placed = (0, check_place.$)(path, this.layout);
          if ("key" in placed) {
            const facts = this.#factsOf(placed);
            if (placed.kind === "index")
              facts.linesBefore = before === void 0 ? 0 : textOf(before).split("\n").length - 1;
          }
          if (before === void 0)
            return;
          const { proposed } = this.#options;
          if (placed.kind === "index")
            this.add(checkAppended(path, { before: textOf(before), after: after && textOf(after), proposed }));
          else if (placed.kind === "scope" && after === void 0)
            this.add([scopeLost(path)]);
          else if (placed.kind === "scope" || placed.kind === "owner" || placed.kind === "ecosystem-name")
            this.add(compareOwnership(path, before, after));
        }
        /** Reads what did not change of a package; what is wrong with it was so before. */
        async #complete(facts, seen) {
          const { index, meta: meta2, derived: derived2, owner: owner2, scope = owner2 } = (0, sparse_path.lA)(facts.name, this.layout);
          for (const path of /* @__PURE__ */ new Set([index, meta2, derived2, owner2, scope])) {
            const file = seen.has(path) ? void 0 : await this.#history.read(this.#history.head, path);
            if (file !== void 0)
              this.#take(file, file);
          }
        }
        /** What files say of each other. */
        async #relations() {
          for (const facts of this.#packages.values()) {
            const { scope } = facts.name;
            const state = scope === void 0 ? void 0 : this.#scopes.get(scope) ?? "missing";
            this.add(checkPackage(facts, state));
            for (const requirement of facts.index?.requirements ?? []) {
              const offered = await this.#offeredBy(requirement.name);
              this.add(checkRequirement(facts, requirement, { offered, strict: this.#options.strict }));
            }
          }
          for (const claim of this.#claims)
            if (await this.#offeredBy(claim.holder) === void 0)
              this.add([claimOfNobody(claim)]);
        }
        /** The versions of a package, read where it did not change. */
        async #offeredBy(name) {
          const key = keyOf(name, this.layout);
          if (key === void 0)
            return void 0;
          const facts = this.#packages.get(key);
          if (facts?.index !== void 0 || this.#whole)
            return facts?.index;
          if (!this.#offered.has(key)) {
            const file = await this.#history.read(this.#history.head, `index/${key}`);
            this.#offered.set(key, file === void 0 ? void 0 : checkFile(file, this.layout).facts?.index);
          }
          return this.#offered.get(key);
        }
      }
      function order({ severity }) {
        return severity === "error" ? 0 : 1;
      }
      function keyOf(name, layout) {
        try {
          return (0, sparse_path.C0)((0, manifest_name.$q)(name), layout);
        } catch {
          return void 0;
        }
      }
      var description = __webpack_require__(78716);
      ;
      function archiveRecords(history, layout) {
        const read2 = async (path) => {
          const file = await history.read(history.head, path);
          return file && textOf(file);
        };
        return {
          async readme(entry2) {
            const { meta: meta2, readme } = (0, sparse_path.lA)((0, manifest_name.$q)(entry2.name), layout);
            if ((0, description.ug)(await read2(meta2)) !== entry2.vers)
              return void 0;
            return { path: readme, text: await read2(readme) };
          },
          async derived(entry2) {
            const { derived: path } = (0, sparse_path.lA)((0, manifest_name.$q)(entry2.name), layout);
            const { derived: derived2 } = checkDerivedText(path, await read2(path) ?? "\n");
            const known = derived2.find(({ vers }) => (0, manifest_version.HN)(vers) === (0, manifest_version.HN)(entry2.vers));
            return known && { path, line: known.line, text: known.text };
          }
        };
      }
      ;
      async function checkIndex({ base, archives, proposed = false }, ports) {
        const { history, progress } = ports;
        const commit = base === void 0 ? void 0 : await history.commit(base);
        const config2 = await configAt(history, history.head);
        const { layout = "cargo" } = config2;
        const check2 = new IndexCheck(history, {
          layout,
          strict: await isStrict(history),
          keepsEntries: archives !== void 0,
          proposed
        });
        if (base !== void 0 && commit === void 0)
          check2.add([baseNotFound(base)]);
        if (config2.layout === void 0)
          check2.add(config2.findings);
        else if (commit === void 0) {
          progress.step(`Checking every file of ${history.label}`);
          await check2.all();
        } else {
          progress.step(`Checking what changed in ${history.label} since ${commit.slice(0, 12)}`);
          const { layout: oldLayout = layout } = await configAt(history, commit);
          if (oldLayout === layout)
            await check2.changes(commit);
          else
            await check2.moved(commit, oldLayout);
        }
        const read2 = archives === void 0 ? { downloaded: 0, known: 0 } : await readArchives(check2, archives, ports);
        return {
          head: history.head,
          ...commit === void 0 ? {} : { base: commit },
          archives: { read: read2.downloaded, known: read2.known },
          ...check2.report()
        };
      }
      async function readArchives(check2, archives, { history, progress, reading }) {
        const installable = check2.entries.filter(({ entry: entry2 }) => entry2.removed === void 0);
        const listed2 = archives === "all" ? installable : sampleOf(installable, archives, history.head);
        if (reading === void 0)
          return { downloaded: 0, known: 0 };
        const records = archiveRecords(history, check2.layout);
        const done = await checkArchives({ ...reading, ...records, listed: listed2, progress });
        check2.add(done.findings);
        return done;
      }
      async function isStrict(history) {
        const file = await history.read(history.head, sparse_path.l$);
        try {
          const { missingDependencies, writers } = (0, ingest_policy.$)(file && textOf(file));
          return missingDependencies === "refuse" && writers === "pull";
        } catch {
          return false;
        }
      }
      async function configAt(history, commit) {
        return configOf(await history.read(commit, sparse_path.tF));
      }
      function configOf(file) {
        if (file !== void 0)
          return checkConfigText(sparse_path.tF, textOf(file));
        const missing = breach(sparse_path.tF, {
          ...{ code: "INDEX_INVALID", message: `The index has no "${sparse_path.tF}"` },
          ...{ found: "a repository without a registry in it", expected: `"${sparse_path.tF}" at the top` },
          cure: "Check out the branch of the index; `clyde-registry init` makes one"
        });
        return { findings: [missing] };
      }
      ;
      const LISTED = 100;
      function checkError({ findings, errors }, label) {
        const broken = findings.filter(({ severity }) => severity === "error");
        const [first] = broken;
        if (first === void 0)
          return void 0;
        if (errors === 1)
          return new src_errors.gl(first.code, `The index ${label} breaks a rule: ${first.message}`, first);
        return new src_errors.gl("CHECK_FAILED", `The index ${label} breaks its rules in ${errors} places`, {
          problems: listed(broken, errors),
          cure: "Mend them, or go back to the last commit that was good"
        });
      }
      function listed(problems, count) {
        const shown2 = problems.slice(0, LISTED);
        const more = {
          code: "CHECK_FAILED",
          message: `${count - shown2.length} more breaches are not listed`,
          cure: "Mend those that are listed, then run it again"
        };
        return count > shown2.length ? [...shown2, more] : shown2;
      }
      var external_node_path_ = __webpack_require__(76760);
      var promises_ = __webpack_require__(51455);
      var whole_file = __webpack_require__(49749);
      ;
      const checked_archives_KEPT = 5e6;
      class CheckedArchives {
        #file;
        #facts;
        constructor(file, facts) {
          this.#file = file;
          this.#facts = facts;
        }
        /** A file that is not there, or that somebody damaged, says nothing. */
        static async open(file) {
          const text = await (0, promises_.readFile)(file, "latin1").catch(() => "");
          return new CheckedArchives(file, new Set(text.split("\n").filter((line) => /^[0-9a-f]{64}$/.test(line))));
        }
        has(fact) {
          return this.#facts.has(fact);
        }
        add(fact) {
          this.#facts.add(fact);
        }
        async save() {
          await (0, promises_.mkdir)((0, external_node_path_.dirname)(this.#file), { recursive: true });
          const facts = [...this.#facts].slice(-checked_archives_KEPT);
          await (0, whole_file.tO)(this.#file, Buffer.from(facts.map((fact) => `${fact}
`).join("")));
        }
      }
      var archive_read = __webpack_require__(78847);
      var derived = __webpack_require__(41919);
      var recognition = __webpack_require__(90818);
      ;
      const deriveLine = async (entry2, archive, known) => {
        const { vers, cksum } = entry2;
        const name = (0, manifest_name.$q)(entry2.name);
        const { watch, finish } = (await (0, recognition.I9)({ name, version: vers }))();
        const facts = await (0, archive_read.b)(archive, { expectPackage: { name, version: vers }, watch });
        const told2 = new Set(Object.keys((0, derived.QX)(known)[0]?.ecosystems ?? {}));
        const ecosystems = Object.fromEntries(Object.entries(finish(facts).ecosystems).filter(([client]) => told2.has(client)));
        return (0, derived.ys)({ vers, cksum, ecosystems }).text;
      };
      var consumer = __webpack_require__(87256);
      var folder_registry = __webpack_require__(76328);
      var local_registry = __webpack_require__(54612);
      var served_registry = __webpack_require__(30115);
      ;
      async function checkReading({ history, folder, cache }, { env }) {
        const memory = await CheckedArchives.open((0, external_node_path_.join)((0, consumer.n)(cache, env), "checked-archives.txt"));
        const archives = (0, local_registry.rY)(folder) ? (0, folder_registry.k)({ folder, env }) : await remote(history, env);
        return { archives, memory, derive: deriveLine };
      }
      async function remote(history, env) {
        const config2 = await history.read(history.head, sparse_path.tF);
        const base = baseIn(config2?.bytes === void 0 ? void 0 : Buffer.from(config2.bytes).toString());
        return {
          download(dl, maxBytes) {
            if (base === void 0 && !URL.canParse(dl))
              throw new src_errors.gl("DOWNLOAD_FAILED", `Cannot download "${dl}"`, {
                found: "an address that is relative to where the registry is served",
                expected: `\`base\` in "${sparse_path.tF}"`
              });
            return (0, served_registry.servedRegistry)(base ?? new URL(dl).origin, env).download(dl, maxBytes);
          }
        };
      }
      function baseIn(text) {
        try {
          return (0, config.Xg)(text).base;
        } catch {
          return void 0;
        }
      }
      var error_text = __webpack_require__(29276);
      var figures = __webpack_require__(68589);
      var quoted = __webpack_require__(93798);
      var registry_place = __webpack_require__(24875);
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
      const SHOWN = 20;
      async function check(context, options) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { registry, base, cache } = options;
          const { terminal } = context;
          const folder = folderOf(registry);
          const history = __addDisposableResource(env_1, await (0, index_history.V)({ git: new git.TU(context.env), folder }), true);
          const archives = options.archives === true ? "all" : options.sample;
          const reading = archives === void 0 ? void 0 : await checkReading({ history, folder, cache }, context);
          const report = await checkIndex({ ...base === void 0 ? {} : { base }, ...archives === void 0 ? {} : { archives } }, { history, progress: terminal.progress, ...reading === void 0 ? {} : { reading } });
          await reading?.memory.save();
          context.sourceRoots.push(folder);
          showWarnings(report, context);
          const error = checkError(report, folder);
          if (error !== void 0)
            throw error;
          const { head, files, packages, versions, archives: read2, findings } = report;
          const warnings = findings.map(({ severity: _, ...warning }) => warning);
          const counts = { files, packages, versions, ...archives === void 0 ? {} : { archives: read2 } };
          const document = { status: "good", registry: folder, head, base: report.base, ...counts, warnings };
          context.result(document, () => {
            const known = read2.known === 0 ? "" : `, ${read2.known} known as good`;
            const bytes = archives === void 0 ? "" : `, ${(0, figures.h)(read2.read, "archive")} read${known}`;
            const seen = `${(0, figures.h)(packages, "package")}, ${(0, figures.h)(versions, "version")}, ${(0, figures.h)(files, "file")}${bytes}`;
            const what = report.base === void 0 ? "all of it" : `what changed since ${report.base.slice(0, 12)}`;
            return `${terminal.paint("good", "green", "bold")} index ${head.slice(0, 12)}: ${what} (${seen})`;
          });
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      function showWarnings({ findings, warnings }, { terminal, json }) {
        if (json)
          return;
        const shown2 = findings.filter(({ severity }) => severity === "warning").slice(0, SHOWN);
        for (const finding2 of shown2)
          terminal.note((0, error_text.i4)(finding2, terminal.paintError, () => void 0));
        if (warnings > shown2.length)
          terminal.progress.warn(`${warnings - shown2.length} more warnings: see --json`);
      }
      function folderOf(registry) {
        const place = (0, registry_place.V)(registry);
        if (place.kind === "folder")
          return place.path;
        const repository = place.kind === "github" ? `${place.owner}/${place.repository}` : "OWNER/REPOSITORY";
        throw new src_errors.gl("INPUT_INVALID", "Cannot check a registry that is not on this machine", {
          found: place.kind === "github" ? `\`${repository}\` on GitHub` : "an address",
          expected: "the folder of a local registry, or a clone of an index repository",
          cure: `git clone https://github.com/${repository} index && clyde-registry check --registry ${(0, quoted.r)("index")}`
        });
      }
    })
  ),
  /***/
  68589: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          counted
        ),
        /* harmony export */
        p: () => (
          /* binding */
          bytesText
        )
        /* harmony export */
      });
      function bytesText(size) {
        if (size < 1e3)
          return `${size} B`;
        if (size < 1e6)
          return `${(size / 1e3).toFixed(1)} kB`;
        return `${(size / 1e6).toFixed(1)} MB`;
      }
      function counted(count, word) {
        return `${count} ${word}${count === 1 ? "" : "s"}`;
      }
    })
  ),
  /***/
  2235: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          inParallel
        )
        /* harmony export */
      });
      async function inParallel(items, atOnce, work) {
        const results = [];
        const waiting = items.entries();
        const one = async () => {
          for (const [at, item] of waiting)
            results[at] = await work(item);
        };
        await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, one));
        return results;
      }
    })
  ),
  /***/
  72993: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          createPackageReader
        )
        /* harmony export */
      });
      var _archive_peek_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17369);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
      var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66274);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29844);
      var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77485);
      function createPackageReader(archives) {
        return {
          async describe(entry) {
            const peek = await (0, _archive_peek_js__WEBPACK_IMPORTED_MODULE_0__.wv)(archives.download(entry.dl, entry.size), {
              expectPackage: { name: (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__.$q)(entry.name), version: entry.vers },
              // what is wrong with the manifest is said below, where it counts
              readmeOf: (bytes) => quietly(() => manifestOf({ manifest: bytes }, entry).readme)
            });
            checkProof(peek, entry);
            const manifest = manifestOf(peek, entry);
            return { manifest, ...peek.readme === void 0 ? {} : { readme: peek.readme.text } };
          }
        };
      }
      function manifestOf({ manifest, buildFile }, entry) {
        const place = `${entry.name}@${entry.vers}`;
        if (manifest === void 0) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("MANIFEST_MISSING", `Cannot describe ${place}: its archive has no "${_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.U}"`);
        }
        const parsed = (0, _manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__.N)({
          manifest: { file: _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.U, bytes: manifest },
          ...buildFile === void 0 ? {} : { buildFile: { file: "package.yml", bytes: buildFile } }
        }).manifest;
        if (parsed.name.full === entry.name && parsed.version === entry.vers)
          return parsed;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("ARCHIVE_MISMATCH", `Cannot describe ${place}: its archive is of another package`, {
          found: `${parsed.name.full}@${parsed.version}`,
          expected: place
        });
      }
      function checkProof({ facts }, { name, vers, cksum, tsum }) {
        if (facts.checksum === cksum && facts.tsum === tsum)
          return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("CHECKSUM_MISMATCH", `Cannot describe ${name}@${vers}: its archive is not what was published`, {
          found: `sha256 ${facts.checksum}`,
          expected: `sha256 ${cksum}`
        });
      }
      function quietly(read) {
        try {
          return read();
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  90818: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D6: () => (
          /* binding */
          isAsked
        ),
        /* harmony export */
        I9: () => (
          /* binding */
          recognition
        ),
        /* harmony export */
        ls: () => (
          /* binding */
          identify
        )
        /* harmony export */
      });
      var _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12954);
      var _sparse_ecosystem_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9128);
      const NAMING = ["Cargo.toml", "package.json", "MODULE.bazel"];
      async function identify(files, { name, version }) {
        const root = (0, _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__.Fi)(name, version);
        if (!files.some(({ path }) => NAMING.includes(path)))
          return { root, names: [] };
        const { givenNames } = await Promise.all(
          /* import() | ecosystems */
          [__webpack_require__.e(3292), __webpack_require__.e(9112)]
        ).then(__webpack_require__.bind(__webpack_require__, 31555));
        const names = await givenNames(files);
        const crate = names.find(({ namespace }) => namespace === "cargo")?.name;
        const cratesRoot = `${crate}-${version}`;
        return { root: (0, _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__.F)(cratesRoot, name, version) ? cratesRoot : root, names };
      }
      async function archiveWatch() {
        const { Recogniser } = await Promise.all(
          /* import() | ecosystems */
          [__webpack_require__.e(3292), __webpack_require__.e(9112)]
        ).then(__webpack_require__.bind(__webpack_require__, 90772));
        return new Recogniser();
      }
      async function recognition({ name, version }) {
        const { Recogniser } = await Promise.all(
          /* import() | ecosystems */
          [__webpack_require__.e(3292), __webpack_require__.e(9112)]
        ).then(__webpack_require__.bind(__webpack_require__, 90772));
        return () => {
          const watch = new Recogniser();
          return { watch, finish: (facts) => watch.finish({ name, version, facts }) };
        };
      }
      function isAsked(names, recognised) {
        return (0, _sparse_ecosystem_name_js__WEBPACK_IMPORTED_MODULE_1__.wX)(recognised).every((one) => names.some(({ namespace, name }) => namespace === one.namespace && name === one.name));
      }
    })
  ),
  /***/
  41919: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gf: () => (
          /* binding */
          withDerived
        ),
        /* harmony export */
        QX: () => (
          /* binding */
          readDerivedFile
        ),
        /* harmony export */
        ys: () => (
          /* binding */
          encodeDerived
        )
        /* harmony export */
      });
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28495);
      var _nesting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41460);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59531);
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
          warnings.push(tooLong(what, bytes));
          kept = left;
        }
      }
      function readDerivedFile(text) {
        const lines = /* @__PURE__ */ new Map();
        for (const line of (text ?? "").split("\n")) {
          const derived = lineFrom(line);
          if (derived !== void 0)
            lines.set((0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.HN)(derived.vers), derived);
        }
        return [...lines.values()];
      }
      function withDerived(file, vers, line) {
        const identity = (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.HN)(vers);
        const others = (file ?? "").split("\n").filter((text) => {
          const other = text === "" ? void 0 : versionIn(text);
          return text !== "" && (other === void 0 || (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.HN)(other) !== identity);
        });
        return [...others, line, ""].join("\n");
      }
      function versionIn(line) {
        try {
          const value = JSON.parse(line);
          return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) && typeof value.vers === "string" ? value.vers : void 0;
        } catch {
          return void 0;
        }
      }
      function lineFrom(text) {
        if (text === "")
          return void 0;
        try {
          const value = JSON.parse(text);
          if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) || (0, _nesting_js__WEBPACK_IMPORTED_MODULE_2__.q)(value))
            return void 0;
          const { schema, vers, cksum, ecosystems } = value;
          if (schema !== DERIVED_SCHEMA || typeof vers !== "string" || typeof cksum !== "string")
            return void 0;
          return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(ecosystems) ? { schema, vers, cksum, ecosystems } : void 0;
        } catch {
          return void 0;
        }
      }
      function sorted(value) {
        if (Array.isArray(value))
          return value.map(sorted);
        if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value))
          return value;
        const keys = Object.keys(value).sort();
        return Object.fromEntries(keys.filter((key) => value[key] !== void 0).map((key) => [key, sorted(value[key])]));
      }
      function smaller(ecosystems) {
        const { npm } = ecosystems;
        const prose = Object.entries(npm?.fields ?? {}).filter(([key]) => !INSTALLING.test(key));
        const [field] = largest(prose);
        if (npm !== void 0 && field !== void 0) {
          const fields = Object.fromEntries(Object.entries(npm.fields).filter(([key]) => key !== field));
          return { left: { ...ecosystems, npm: { ...npm, fields } }, what: `\`${field}\` of package.json` };
        }
        const [client = ""] = largest(Object.entries(ecosystems));
        const left = Object.fromEntries(Object.entries(ecosystems).filter(([key]) => key !== client));
        return { left, what: `everything for ${client}` };
      }
      function largest(entries) {
        const size = ([, value]) => Buffer.byteLength(JSON.stringify(value) ?? "");
        return entries.toSorted((a, b) => size(b) - size(a)).map(([key]) => key);
      }
      function tooLong(what, bytes) {
        return {
          code: "ENTRY_TOO_LARGE",
          message: `What the registry keeps for other clients is too large: ${what} is left out`,
          found: `${bytes} bytes`,
          expected: `at most ${DERIVED_LIMIT} bytes for a version`,
          cure: "Shorten the manifest of that client, if its users are to find the package"
        };
      }
    })
  ),
  /***/
  78716: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EA: () => (
          /* binding */
          withWhatMetaKnows
        ),
        /* harmony export */
        Lw: () => (
          /* binding */
          describeLatest
        ),
        /* harmony export */
        ug: () => (
          /* binding */
          describedVersion
        )
        /* harmony export */
      });
      var _meta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94409);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59531);
      function describeLatest({ manifest, repository, readme }, files, paths) {
        const known = files.get(paths.meta);
        const meta = (0, _meta_js__WEBPACK_IMPORTED_MODULE_0__.R)({
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
          return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) ? value : {};
        } catch {
          return {};
        }
      }
    })
  ),
  /***/
  57367: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          readIngestPolicy
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29844);
      var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57268);
      var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59531);
      const MIB = 1024 * 1024;
      const DEFAULT_INGEST = {
        writers: "both",
        publishers: { anyone: false, owner: true, accounts: [], repositories: [], ownerIds: /* @__PURE__ */ new Map() },
        names: { lookAlikes: "refuse", popular: "refuse", forks: "refuse", allowed: [] },
        coolDown: { hours: 72, accountDays: 30, repositoryDays: 7 },
        licenses: { allowed: [], missing: "allow" },
        missingDependencies: "refuse",
        limits: { archive: 256 * MIB, unpacked: 512 * MIB, files: 5e4 }
      };
      function readIngestPolicy(text) {
        const value = text === void 0 ? {} : (0, _policy_js__WEBPACK_IMPORTED_MODULE_2__.ON)(text);
        const names = mapIn(value, "names");
        const coolDown = mapIn(value, "cool-down");
        const licenses = mapIn(value, "licenses");
        const limits = mapIn(value, "limits");
        const { names: words, coolDown: wait, licenses: free, limits: most } = DEFAULT_INGEST;
        return {
          writers: oneOf(value.writers, "writers", ["direct", "pull", "both"], DEFAULT_INGEST.writers),
          publishers: publishersOf(value.publishers),
          names: {
            lookAlikes: permission(names, "names.look-alikes", words.lookAlikes),
            popular: permission(names, "names.popular", words.popular),
            forks: permission(names, "names.forks", words.forks),
            allowed: textsIn(names.allowed, "names.allowed").map(_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$N)
          },
          coolDown: {
            hours: numberIn(coolDown, "cool-down.hours", { fallback: wait.hours, most: 8760 }),
            accountDays: numberIn(coolDown, "cool-down.account-days", { fallback: wait.accountDays, most: 3650 }),
            repositoryDays: numberIn(coolDown, "cool-down.repository-days", { fallback: wait.repositoryDays, most: 3650 })
          },
          licenses: {
            allowed: textsIn(licenses.allowed, "licenses.allowed"),
            missing: permission(licenses, "licenses.missing", free.missing)
          },
          missingDependencies: permission(value, "missing-dependencies", DEFAULT_INGEST.missingDependencies),
          limits: {
            archive: numberIn(limits, "limits.archive", { fallback: most.archive, most: most.archive }),
            unpacked: numberIn(limits, "limits.unpacked", { fallback: most.unpacked, most: most.unpacked }),
            files: numberIn(limits, "limits.files", { fallback: most.files, most: most.files })
          },
          digest: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text ?? "").digest("hex").slice(0, 16)
        };
      }
      function publishersOf(value) {
        if (value === void 0)
          return DEFAULT_INGEST.publishers;
        const words = typeof value === "string" ? [value] : textsIn(value, "publishers");
        const written = words.map((word) => word.toLowerCase());
        const wrong = written.find((word) => !PUBLISHER.test(word));
        if (wrong !== void 0)
          throw (0, _policy_js__WEBPACK_IMPORTED_MODULE_2__.U4)("publishers", wrong, "`owner`, `anyone`, or a list of accounts and `owner/name`, with or without `#` and the id");
        const parts = written.map((word) => word.split("#"));
        const listed = parts.map(([name = ""]) => name);
        const ownerIds = new Map(parts.flatMap(([name = "", id2]) => id2 === void 0 ? [] : [[name, Number(id2)]]));
        const repositories = listed.filter((word) => word.includes("/"));
        const accounts = listed.filter((word) => !word.includes("/") && word !== "owner" && word !== "anyone");
        return { anyone: listed.includes("anyone"), owner: listed.includes("owner"), accounts, repositories, ownerIds };
      }
      const PUBLISHER = /^[a-z0-9](?:[a-z0-9-]{0,38})(?:\/[a-z0-9._-]{1,100})?(?:#[1-9]\d{0,14})?$/;
      function mapIn(values, key) {
        const value = values[key] ?? {};
        if ((0, _text_js__WEBPACK_IMPORTED_MODULE_3__.u4)(value))
          return value;
        throw (0, _policy_js__WEBPACK_IMPORTED_MODULE_2__.U4)(key, value, "a map of settings");
      }
      function permission(values, key, fallback) {
        return oneOf(values[lastPart(key)], key, ["refuse", "allow"], fallback);
      }
      function oneOf(value, key, words, fallback) {
        if (value === void 0)
          return fallback;
        const found = words.find((word) => word === value);
        if (found !== void 0)
          return found;
        throw (0, _policy_js__WEBPACK_IMPORTED_MODULE_2__.U4)(key, value, words.map((word) => `\`${word}\``).join(" or "));
      }
      function numberIn(values, key, { fallback, most }) {
        const value = values[lastPart(key)] ?? fallback;
        if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= most)
          return value;
        throw (0, _policy_js__WEBPACK_IMPORTED_MODULE_2__.U4)(key, value, `a whole number from 0 to ${most}`);
      }
      function textsIn(value, key) {
        if (value === void 0)
          return [];
        if (Array.isArray(value) && value.every((item) => typeof item === "string"))
          return value;
        throw (0, _policy_js__WEBPACK_IMPORTED_MODULE_2__.U4)(key, value, "a list of texts");
      }
      function lastPart(key) {
        return key.slice(key.indexOf(".") + 1);
      }
    })
  ),
  /***/
  77559: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          latestOf
        )
        /* harmony export */
      });
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28495);
      function latestOf(versions) {
        const eligible = versions.filter((version) => !version.yanked && version.removed === void 0);
        const stable = eligible.filter((version) => !(0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.V1)(version.vers));
        const pool = stable.length > 0 ? stable : eligible;
        return pool.reduce((best, version) => best === void 0 || (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(version.vers, best.vers) > 0 ? version : best, void 0);
      }
    })
  ),
  /***/
  94409: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          writeMeta
        ),
        /* harmony export */
        r: () => (
          /* binding */
          README_LIMIT
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59531);
      const README_LIMIT = 64 * 1024;
      function writeMeta({ manifest, repository, previous }) {
        const { name, version, description, keywords, homepage, authors, type, language } = manifest;
        const address = manifest.repository ?? repository;
        const deprecated = previous === void 0 ? void 0 : (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Ag)(previous.text, previous.path).deprecated;
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.s$)({
          ...{ schema: 1, name: name.full, version, description, keywords, homepage, repository: address, authors },
          ...{ type, language },
          ...typeof deprecated === "string" ? { deprecated } : {}
        });
      }
    })
  ),
  /***/
  35457: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A7: () => (
          /* binding */
          readOwner
        ),
        /* harmony export */
        JA: () => (
          /* binding */
          standing
        ),
        /* harmony export */
        SI: () => (
          /* binding */
          writeScope
        ),
        /* harmony export */
        a4: () => (
          /* binding */
          ownsScope
        ),
        /* harmony export */
        h3: () => (
          /* binding */
          writeOwner
        ),
        /* harmony export */
        hx: () => (
          /* binding */
          readScope
        ),
        /* harmony export */
        j9: () => (
          /* binding */
          samePublisher
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59531);
      const RECORD_SCHEMA = 1;
      function readOwner(text, path) {
        if (text === void 0)
          return void 0;
        const { schema, name, repositories, held, reserved, moving } = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Ag)(text, path);
        const known = checkSchema(schema, path);
        if (typeof name !== "string" || !Array.isArray(repositories))
          throw invalid(path);
        return {
          ...{ schema: known, name, repositories: repositories.map((item) => publisherOf(item, path)) },
          ...held === void 0 ? {} : { held: versionsOf(held, path) },
          ...reserved === void 0 ? {} : { reserved: textOf(reserved, path) },
          ...moving === void 0 ? {} : { moving: moveOf(moving, path) }
        };
      }
      function readScope(text, path) {
        if (text === void 0)
          return void 0;
        const { schema, scope, host, owner_id, owner } = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Ag)(text, path);
        const known = checkSchema(schema, path);
        if (typeof scope !== "string" || typeof host !== "string" || typeof owner !== "string")
          throw invalid(path);
        if (!isId(owner_id, host))
          throw invalid(path);
        return { schema: known, scope, host, owner_id, owner };
      }
      function writeOwner(name, publisher) {
        const { host, id: id2, owner_id, owner, full_name } = publisher;
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.s$)({ schema: 1, name, repositories: [{ host, id: id2, owner_id, owner, full_name }] });
      }
      function writeScope(scope, { host, owner_id, owner }) {
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.s$)({ schema: 1, scope, host, owner_id, owner });
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
        if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value))
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
      function textOf(value, path) {
        if (typeof value === "string")
          return value;
        throw invalid(path);
      }
      function moveOf(value, path) {
        const publisher = publisherOf(value, path);
        const { from, since } = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) ? value : {};
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_TOO_NEW", `Cannot use the owner record "${path}" of the index: its form is newer`, {
          found: `schema ${schema}`,
          expected: `schema ${RECORD_SCHEMA}`,
          cure: "Use a newer version of this action or CLI"
        });
      }
      function invalid(path) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot use the owner record "${path}" of the index`, {
          found: "a record of another form",
          expected: "a record as `schemas/owner.schema.json` describes",
          cure: `Restore "${path}" from the index repository's history; nothing was written`
        });
      }
    })
  )
};
