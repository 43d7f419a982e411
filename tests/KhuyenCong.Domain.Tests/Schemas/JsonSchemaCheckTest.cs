namespace KhuyenCong.Domain.Tests;

public class JsonSchemaCheckTest
{
    // One keyword each: a value that it allows, one that it refuses, and where the fault is.
    [Theory]
    [InlineData("""{ "type": "object" }""", "{}", "[]", "$: type")]
    [InlineData("""{ "type": "array" }""", "[]", "{}", "$: type")]
    [InlineData("""{ "type": "string" }""", "\"a\"", "null", "$: type")]
    [InlineData("""{ "type": "number" }""", "1.5", "\"1.5\"", "$: type")]
    [InlineData("""{ "type": "integer" }""", "1.0", "1.5", "$: type")]
    [InlineData("""{ "type": "boolean" }""", "false", "0", "$: type")]
    [InlineData("""{ "const": "a" }""", "\"a\"", "\"A\"", "$: const")]
    [InlineData("""{ "enum": ["a", 1] }""", "1", "2", "$: enum")]
    [InlineData("""{ "minimum": 0 }""", "0", "-0.1", "$: minimum")]
    [InlineData("""{ "maximum": 28 }""", "28", "28.5", "$: maximum")]
    [InlineData("""{ "minimum": 1 }""", "\"0\"", "0", "$: minimum")]
    [InlineData("""{ "maximum": 28 }""", "-1e40", "1e40", "$: maximum")]
    [InlineData("""{ "exclusiveMinimum": 1 }""", "1.0001", "1.0", "$: exclusiveMinimum")]
    [InlineData("""{ "exclusiveMinimum": 1 }""", "1e40", "-1e40", "$: exclusiveMinimum")]
    [InlineData("""{ "minItems": 1 }""", "[null]", "[]", "$: minItems")]
    [InlineData("""{ "minItems": 1 }""", "{}", "[]", "$: minItems")]
    [InlineData("""{ "maxItems": 1 }""", "[1]", "[1, 2]", "$: maxItems")]
    [InlineData("""{ "uniqueItems": true }""", "[1, \"1\", [], {}, 2]", "[1, 2, 1.0]", "$: uniqueItems")]
    [InlineData("""{ "uniqueItems": true }""", "{ \"a\": 1, \"b\": 1 }", "[{ \"a\": 1 }, { \"a\": 1 }]", "$: uniqueItems")]
    [InlineData("""{ "dependentRequired": { "a": ["b"] } }""", "{ \"b\": 1 }", "{ \"a\": null }", "$: dependentRequired b")]
    [InlineData("""{ "dependentRequired": { "a": ["b"] } }""", "[\"a\"]", "{ \"a\": 1, \"B\": 1 }", "$: dependentRequired b")]
    [InlineData("""{ "maxLength": 2 }""", "\"\\uD83D\\uDE00b\"", "\"abc\"", "$: maxLength")]
    [InlineData("""{ "pattern": "b" }""", "\"abc\"", "\"ac\"", "$: pattern")]
    [InlineData("""{ "pattern": "^a$" }""", "5", "\"ab\"", "$: pattern")]
    [InlineData("""{ "pattern": "^a$" }""", "\"a\"", "\"a\\n\"", "$: pattern")]
    [InlineData("""{ "required": ["a"] }""", "{ \"a\": null }", "{}", "$: required a")]
    [InlineData("""{ "required": ["a"] }""", "5", "{ \"A\": 1 }", "$: required a")]
    [InlineData("""{ "properties": { "a": { "type": "string" } } }""", "{ \"b\": 1 }", "{ \"a\": 1 }", "$.a: type")]
    [InlineData("""{ "properties": { "a": {} }, "additionalProperties": false }""", "{ \"a\": 1 }", "{ \"a\": 1, \"b\": 2 }", "$.b: additionalProperties")]
    [InlineData("""{ "items": { "type": "string" } }""", "[\"a\"]", "[\"a\", 1]", "$[1]: type")]
    [InlineData("""{ "not": { "const": 1 } }""", "2", "1", "$: not")]
    [InlineData("""{ "anyOf": [{ "const": 1 }, { "type": "number" }] }""", "1", "\"1\"", "$: anyOf")]
    [InlineData("""{ "oneOf": [{ "const": 1 }, { "type": "number" }] }""", "2", "1", "$: oneOf")]
    [InlineData("""{ "oneOf": [{ "const": 1 }, { "const": 2 }] }""", "2", "3", "$: oneOf")]
    [InlineData("""{ "allOf": [{ "minimum": 1 }, { "maximum": 2 }] }""", "2", "3", "$: maximum")]
    [InlineData("""{ "if": { "minimum": 1 }, "then": { "maximum": 2 } }""", "0", "3", "$: maximum")]
    [InlineData("""{ "$ref": "#/$defs/a", "$defs": { "a": { "type": "string" } } }""", "\"\"", "1", "$: type")]
    public void A_keyword_refuses_what_it_does_not_allow(string schema, string valid, string invalid, string fault)
    {
        JsonSchemaCheck check = new(schema);
        Assert.Empty(check.Faults(valid));
        Assert.Equal([fault], check.Faults(invalid));
    }

    [Fact]
    public void Every_fault_is_named()
    {
        JsonSchemaCheck check = new("""{ "required": ["a", "b"], "properties": { "c": { "items": { "type": "string", "pattern": "x" } } }, "additionalProperties": false }""");
        Assert.Equal(
            ["$: required a", "$: required b", "$.c[0]: pattern", "$.c[2]: type", "$.d: additionalProperties"],
            check.Faults("""{ "c": ["y", "x", 1], "d": 1 }"""));
    }

    // Wherever they are, used or not.
    [Theory]
    [InlineData("""{ "minLength": 1 }""")]
    [InlineData("""{ "exclusiveMaximum": 1 }""")]
    [InlineData("""{ "type": "null" }""")]
    [InlineData("""{ "additionalProperties": true, "properties": {} }""")]
    [InlineData("""{ "additionalProperties": false }""")]
    [InlineData("""{ "if": {} }""")]
    [InlineData("""{ "then": {} }""")]
    [InlineData("""{ "if": {}, "then": {}, "else": {} }""")]
    [InlineData("""{ "$ref": "other.json" }""")]
    [InlineData("""{ "$defs": { "a": { "uniqueItems": false } } }""")]
    [InlineData("""{ "properties": { "a": { "format": "date" } } }""")]
    [InlineData("""{ "items": { "contains": {} } }""")]
    [InlineData("""{ "not": { "anyOf": [{}, { "minProperties": 1 }] } }""")]
    [InlineData("""{ "if": { "multipleOf": 1 }, "then": {} }""")]
    public void What_it_does_not_know_is_an_error(string schema) => Assert.Throws<NotSupportedException>(() => new JsonSchemaCheck(schema));
}
