namespace KhuyenCong.Domain.Tests;

public class MeasureUnitTest
{
    [Fact]
    public void Money_comes_in_four_units_by_thousands()
    {
        MeasureUnit[] money = [.. MeasureUnit.BuiltIn.Where(unit => unit.Kind == MeasureUnitKind.Money)];
        Assert.Equal([1m, 1_000m, 1_000_000m, 1_000_000_000m], money.Select(unit => unit.Factor));
        Assert.Equal("đồng, nghìn đồng, triệu đồng, tỷ đồng", string.Join(", ", money.Select(unit => unit.ToString())));
        Assert.All(money, unit => Assert.Equal(MeasureUnit.Dong, unit.BaseUnit));
    }

    [Fact]
    public void The_built_in_units_need_no_source()
    {
        Assert.Equal(6, MeasureUnit.BuiltIn.Length);
        Assert.All(MeasureUnit.BuiltIn, unit => Assert.True(unit.Citation is null && unit.Verification is null));
        Assert.Equal((MeasureUnitKind.Number, MeasureUnitKind.Percent), (MeasureUnit.One.Kind, MeasureUnit.Percent.Kind));
    }

    [Fact]
    public void Converts_within_money_only()
    {
        Assert.True(MeasureUnit.BillionDong.ConvertsTo(MeasureUnit.ThousandDong));
        Assert.True(Samples.Workers.ConvertsTo(Samples.Workers));
        Assert.False(Samples.Workers.ConvertsTo(Samples.Models));
        Assert.False(Samples.Workers.ConvertsTo(MeasureUnit.Dong));
        Assert.False(MeasureUnit.One.ConvertsTo(MeasureUnit.Percent));
        Assert.False(MeasureUnit.Dong.ConvertsTo(null));
    }

    [Fact]
    public void An_establishment_is_not_a_participation()
    {
        MeasureUnit establishment = NationalIndicators.MachineryEstablishments.Unit, participation = NationalIndicators.FairParticipations.Unit;
        Assert.Equal(("cơ sở CNNT", "lượt cơ sở CNNT"), (establishment.ToString(), participation.ToString()));
        Assert.False(establishment.ConvertsTo(participation));
    }

    [Fact]
    public void A_custom_unit_counts_and_cites_its_source()
    {
        MeasureUnit unit = MeasureUnit.Count("machine", new("máy", "machines"), Samples.Citation, Verification.Quoted);
        Assert.Equal(("machine", MeasureUnitKind.Count, 1m), (unit.Id, unit.Kind, unit.Factor));
        Assert.Equal((Samples.Citation, Verification.Quoted), (unit.Citation, unit.Verification));
        Assert.Equal(unit, unit.BaseUnit);
        Assert.Throws<ArgumentException>("id", () => MeasureUnit.Count("dong", new("máy", "machines"), Samples.Citation, Verification.Quoted));
        Assert.Throws<ArgumentException>(() => MeasureUnit.Count("Máy", new("máy", "machines"), Samples.Citation, Verification.Quoted));
        Assert.Throws<ArgumentNullException>(() => MeasureUnit.Count("machine", null!, Samples.Citation, Verification.Quoted));
        Assert.Throws<ArgumentNullException>(() => MeasureUnit.Count("machine", new("máy", "machines"), null!, Verification.Quoted));
    }

    // What Decision 1288/QĐ-TTg, the national report and the circulars count, and the field's English words for it.
    [Theory]
    [InlineData("worker", "lao động", "workers")]
    [InlineData("trainee_participation", "lượt học viên", "trainee participations")]
    [InlineData("trainee", "học viên", "trainees")]
    [InlineData("model", "mô hình", "models")]
    [InlineData("establishment", "cơ sở CNNT", "rural industrial establishments")]
    [InlineData("establishment_participation", "lượt cơ sở CNNT", "establishment participations")]
    [InlineData("cluster", "CCN", "industrial clusters")]
    [InlineData("fair", "hội chợ", "fairs")]
    [InlineData("selection", "cuộc bình chọn", "product selections")]
    [InlineData("product", "sản phẩm", "products")]
    [InlineData("showroom", "phòng trưng bày", "showrooms")]
    [InlineData("stand", "gian hàng", "stands")]
    [InlineData("copy_per_month", "cuốn/tháng", "copies a month")]
    [InlineData("website_or_software", "Website/phần mềm", "websites or applications")]
    [InlineData("locality", "địa phương", "localities")]
    [InlineData("project", "đề án", "projects")]
    [InlineData("delegation", "đoàn", "delegations")]
    [InlineData("conference_per_year", "hội nghị/năm", "conferences a year")]
    [InlineData("person", "người", "people")]
    [InlineData("centre", "Trung tâm", "centres")]
    [InlineData("district", "huyện", "districts")]
    [InlineData("commune", "xã", "communes")]
    [InlineData("province", "tỉnh, thành phố", "provinces")]
    [InlineData("machine", "máy móc thiết bị", "machines and devices")]
    [InlineData("technology_line", "dây chuyền", "lines")]
    [InlineData("selection_round", "kỳ bình chọn", "selection rounds")]
    [InlineData("conference", "hội nghị", "conferences")]
    public void A_unit_of_the_catalogue_has_its_names(string id, string vietnamese, string english)
    {
        MeasureUnit unit = Assert.IsType<MeasureUnit>(Catalogue.National.Records.FindUnit(vietnamese));
        Assert.Equal((id, vietnamese, english), (unit.Id, unit.Name.Vietnamese, unit.Name.English));
    }

    [Fact]
    public void Is_equal_by_id()
    {
        MeasureUnit same = MeasureUnit.Count("test_worker", new("công nhân", "workmen"), Samples.Citation, Verification.Local);
        Assert.Equal(Samples.Workers, same);
        Assert.Equal(Samples.Workers.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Samples.Workers, Samples.Models);
        Assert.False(same.Equals((object)"test_worker"));
    }
}
