/// <summary>The built-in catalogue with what the department added.</summary>
internal sealed class CatalogueInUse
{
    public CatalogueInUse() => Json = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddKhuyenCong(this);

    public Catalogue Current { get; private set; } = Catalogue.National;

    /// <summary>JSON options that read against the current catalogue.</summary>
    public JsonSerializerOptions Json { get; }

    public void Load(DepartmentDb db) => Current = db.Documents.OrderBy(document => document.Id).AsEnumerable()
        .Aggregate(Catalogue.National, (known, document) => document.AddTo(known));
}
