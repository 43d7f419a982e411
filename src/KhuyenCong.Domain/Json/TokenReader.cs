using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>Reads the value of one token quickly; returns false if it has an unusual form and needs the general reader.</summary>
internal delegate bool TokenReader<T>(ref Utf8JsonReader reader, out T value);
