using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>Reads the value of one token at once; false where it is not of the usual form, and is to be read with care.</summary>
internal delegate bool TokenReader<T>(ref Utf8JsonReader reader, out T value);
