using NodaTime;

namespace KhuyenCong.Domain.Tests;

public class LegalDocumentTest
{
    private static readonly BilingualText Title = new("Thông tư hướng dẫn", "Circular with guidance");

    [Fact]
    public void Is_named_by_kind_and_number()
    {
        LegalDocument document = new("26/2014/TTLT-BTC-BCT", LegalDocumentKind.JointCircular, Title)
        {
            Number = "26/2014/TTLT-BTC-BCT",
            Verification = Verification.Quoted,
        };
        Assert.Equal("Thông tư liên tịch số 26/2014/TTLT-BTC-BCT", document.Describe());
        Assert.Equal("Joint Circular 26/2014/TTLT-BTC-BCT", document.Describe(DisplayLanguage.English));
        Assert.Equal(document.Describe(), document.ToString());
    }

    [Fact]
    public void Is_named_by_its_title_without_a_number()
    {
        LegalDocument report = new("report", LegalDocumentKind.Report, Title) { Verification = Verification.Verbatim };
        Assert.Equal("Thông tư hướng dẫn", report.Describe());
        Assert.Equal("Circular with guidance", report.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void Documents_of_one_number_and_two_types_are_two()
    {
        LegalDocument joint = new("26/2014/TTLT-BTC-BCT", LegalDocumentKind.JointCircular, Title)
        {
            Verification = Verification.Quoted,
        };
        LegalDocument single = new("26/2014/TT-BCT", LegalDocumentKind.Circular, Title) { Verification = Verification.Quoted };
        LegalDocument again = new("26/2014/TT-BCT", LegalDocumentKind.Circular, Title)
        {
            Number = "26/2014/TT-BCT",
            SignedOn = new LocalDate(2014, 8, 28),
            Verification = Verification.Verbatim,
        };
        Assert.NotEqual(joint, single);
        Assert.Equal(again, single);
        Assert.Equal(again.GetHashCode(), single.GetHashCode());
        Assert.False(single.Equals((object)"26/2014/TT-BCT"));
    }

    [Fact]
    public void Needs_an_id_and_a_title()
    {
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => new LegalDocument(" ", LegalDocumentKind.Decree, Title)
        {
            Verification = Verification.Local,
        }).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentNullException>(() => new LegalDocument("x", LegalDocumentKind.Decree, null!)
        {
            Verification = Verification.Local,
        }).ParamName);
    }

    [Fact]
    public void Needs_a_kind_and_a_verification_that_exist_and_dates_of_the_ISO_calendar()
    {
        LocalDate julian = new(2014, 7, 19, CalendarSystem.Julian);
        Assert.Equal("kind", Assert.Throws<ArgumentOutOfRangeException>(() => new LegalDocument("x", (LegalDocumentKind)1_000, Title)
        {
            Number = "1",
            Verification = Verification.Local,
        }).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new LegalDocument("x", LegalDocumentKind.Decree, Title)
        {
            Number = "1",
            Verification = (Verification)1_000,
        }).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentException>(() => new LegalDocument("x", LegalDocumentKind.Decree, Title)
        {
            Number = "1",
            SignedOn = julian,
            Verification = Verification.Local,
        }).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentException>(() => new LegalDocument("x", LegalDocumentKind.Decree, Title)
        {
            Number = "1",
            EffectiveFrom = julian,
            Verification = Verification.Local,
        }).ParamName);
    }

    [Fact]
    public void The_catalogue_dates_its_decree_and_decision()
    {
        // Decree 45/2012/NĐ-CP: signed on 21 May 2012, in force from 5 July 2012. Decision 1288/QĐ-TTg: signed and in force on 1 August 2014.
        LegalDocument decree = Catalogue.National.Documents.Single(document => string.Equals(document.Id, "45/2012/NĐ-CP", StringComparison.Ordinal));
        Assert.Equal(("45/2012/NĐ-CP", new LocalDate(2012, 5, 21), new LocalDate(2012, 7, 5)), (decree.Number, decree.SignedOn, decree.EffectiveFrom));
        LegalDocument decision = Assert.IsType<LegalDocument>(NationalPrograms.Get("national_2014_2020").Decision);
        Assert.Equal(("1288/QĐ-TTg", new LocalDate(2014, 8, 1), new LocalDate(2014, 8, 1)), (decision.Number, decision.SignedOn, decision.EffectiveFrom));
        Assert.Equal("1288/QĐ-TTg (2014)", decision.Id);
        Assert.Equal(LegalDocumentKind.Decision, decision.Kind);
    }
}
