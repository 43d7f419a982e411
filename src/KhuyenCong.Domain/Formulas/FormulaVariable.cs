namespace KhuyenCong.Domain;

/// <summary>A figure that a formula of the catalogue uses (số liệu của công thức), with its name in the formula and in words.</summary>
internal sealed class FormulaVariable
{
    internal FormulaVariable(string id, BilingualText name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The name in the formula (tên trong công thức).</summary>
    internal string Id { get; }

    /// <summary>The name in words (tên gọi).</summary>
    internal BilingualText Name { get; }

    /// <summary>Returns both names.</summary>
    /// <returns>Text such as "actual: kết quả thực hiện".</returns>
    public override string ToString() => $"{Id}: {Name.Vietnamese}";
}
