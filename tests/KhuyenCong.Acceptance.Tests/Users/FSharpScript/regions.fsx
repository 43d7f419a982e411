#i "nuget: $(KhuyenCongFolder)"
#r "nuget: KhuyenCong.Calculations, $(KhuyenCongVersion)"

open System.IO
open KhuyenCong.Calculations
open KhuyenCong.Domain

// The regions of a document of figures, by their means.
let file = fsi.CommandLineArgs[1]
let document = ObservationDocument.Read(File.ReadAllBytes file, file)

let figures =
    document.Observations
    |> Seq.filter (fun figure -> figure.Indicator = NationalIndicators.PromotionFunding && figure.ReportingUnit.Kind = ReportingUnitKind.Region)

for region in RegionalAverageCalculator.Calculate(RegionScheme.Report2014To2020, figures).Ranking do
    printfn "%d. %s: %M" region.Rank.Value region.Region.Name.Vietnamese (region.Mean.RoundBillions(2).Value)
