using KhuyenCong.Domain;
using Microsoft.EntityFrameworkCore;
using NodaTime;

internal sealed class PromotionDb : DbContext
{
    public DbSet<SupportedProject> Projects => Set<SupportedProject>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=promotion.db");

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Vnd>().HaveConversion<VndConverter>();
        conventions.Properties<ReportingPeriod>().HaveConversion<ReportingPeriodConverter>().HaveMaxLength(21);
        conventions.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        conventions.Properties<Province>().HaveConversion<ProvinceConverter>().HaveMaxLength(50);
        conventions.Properties<FundingSource>().HaveConversion<WordConverter<FundingSource>>().HaveMaxLength(30);
    }
}
