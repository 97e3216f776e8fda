export const id = 5195;
export const ids = [5195];
export const modules = {
  /***/
  81828: (
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
  56823: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          complaint
        )
        /* harmony export */
      });
      var _manifest_schema_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51429);
      const COMPLAINT_LIMIT = 10;
      function complaint(faults, subject) {
        const all = [...new Set((faults ?? []).map((fault) => complaintOf(fault, subject)))];
        const more = all.length - COMPLAINT_LIMIT;
        return [...all.slice(0, COMPLAINT_LIMIT), ...more > 0 ? [`${more} more`] : []].join("; ");
      }
      function complaintOf({ instancePath, keyword, params, message }, subject) {
        const path = (0, _manifest_schema_fault_js__WEBPACK_IMPORTED_MODULE_0__.X)(instancePath);
        if (keyword === "required")
          return `\`${(0, _manifest_schema_fault_js__WEBPACK_IMPORTED_MODULE_0__.P)([...path, String(params.missingProperty)])}\` is missing`;
        if (keyword === "additionalProperties") {
          return `\`${(0, _manifest_schema_fault_js__WEBPACK_IMPORTED_MODULE_0__.P)([...path, String(params.additionalProperty)])}\` is not known`;
        }
        return `${path.length === 0 ? subject : `\`${(0, _manifest_schema_fault_js__WEBPACK_IMPORTED_MODULE_0__.P)(path)}\``} ${message ?? `breaks the rule "${keyword}"`}`;
      }
    })
  ),
  /***/
  18516: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          isDownloadUrl
        )
        /* harmony export */
      });
      const STEP = /^(?!\.{1,2}$)[A-Za-z0-9@._+~-]+$/;
      function isDownloadUrl(text) {
        return /^https?:\/\//i.test(text) ? isAddress(text) : text.split("/").every((step) => STEP.test(step));
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
    })
  ),
  /***/
  54648: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          validateEntry
        )
        /* harmony export */
      });
      var _complaint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56823);
      var _generated_entry_schema_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81828);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59531);
      function validateEntry(value) {
        if (!(0, _generated_entry_schema_cjs__WEBPACK_IMPORTED_MODULE_0__.T)(value))
          return (0, _complaint_js__WEBPACK_IMPORTED_MODULE_2__.U)(_generated_entry_schema_cjs__WEBPACK_IMPORTED_MODULE_0__.T.errors, "the entry");
        const { pubtime } = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) ? value : {};
        return isCalendarDay(String(pubtime).slice(0, 10)) ? void 0 : "`pubtime` must be a day of the calendar";
      }
      function isCalendarDay(day) {
        const time = Date.parse(`${day}T00:00:00Z`);
        return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
      }
    })
  ),
  /***/
  10326: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hk: () => (
          /* binding */
          ENTRY_SCHEMA
        ),
        /* harmony export */
        Q_: () => (
          /* binding */
          amendLine
        ),
        /* harmony export */
        fW: () => (
          /* binding */
          ENTRY_LIMIT
        ),
        /* harmony export */
        hx: () => (
          /* binding */
          redirectLine
        ),
        /* harmony export */
        nm: () => (
          /* binding */
          canonicalLine
        ),
        /* harmony export */
        vv: () => (
          /* binding */
          encodeEntry
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _entry_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54648);
      var _members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62433);
      var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59531);
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
        const complaint = (0, _entry_schema_js__WEBPACK_IMPORTED_MODULE_1__.h)(JSON.parse(line));
        if (complaint !== void 0)
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INTERNAL", `Cannot write the entry of ${entry.name}@${entry.vers}: ${complaint}`);
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
        if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.u4)(old))
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", "Cannot change a line of the index: it is not a JSON object");
        const { head, members, tail } = (0, _members_js__WEBPACK_IMPORTED_MODULE_3__.l)(line);
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
        const { head, members, tail } = (0, _members_js__WEBPACK_IMPORTED_MODULE_3__.l)(line);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("ENTRY_TOO_LARGE", `Cannot write the entry of ${name}@${vers}: it is too large`, {
          found: `${bytes} bytes`,
          expected: `at most ${ENTRY_LIMIT} bytes`,
          cure: "List fewer dependencies, or shorter ones"
        });
      }
    })
  ),
  /***/
  62433: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        l: () => (
          /* binding */
          membersOf
        )
        /* harmony export */
      });
      const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
      const KEY = /^\s*("[^"\\]*(?:\\.[^"\\]*)*")\s*:/;
      function membersOf(text) {
        const members = [];
        const first = text.indexOf("{") + 1;
        let start = first;
        let depth = 0;
        for (const { 0: token, index } of text.matchAll(TOKEN)) {
          if (token === "{" || token === "[")
            depth++;
          const ends = token === "}" || token === "]";
          if (depth === 1 && (token === "," || ends)) {
            const member = memberOf(text.slice(start, index));
            if (member !== void 0)
              members.push(member);
            if (token === ",")
              start = index + 1;
          }
          if (ends)
            depth--;
        }
        return { head: text.slice(0, first), members, tail: text.slice(text.lastIndexOf("}")) };
      }
      function memberOf(text) {
        const [, quoted] = KEY.exec(text) ?? [];
        if (quoted === void 0)
          return void 0;
        const key = JSON.parse(quoted);
        return typeof key === "string" ? { key, text } : void 0;
      }
    })
  )
};
