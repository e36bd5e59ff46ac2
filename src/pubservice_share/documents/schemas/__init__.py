"""JSON Schemas: of the nouns, of answers, of the portable rules, and as published."""
