using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// A document of projects, contracts and yearly funds (tài liệu đề án) that an application stores, exchanges and checks, in the format
/// "khuyencong-projects/1" (docs/projects.md).
/// </summary>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed partial class ProjectDocument
{
    /// <summary>Creates a document of projects, contracts and funds (tạo tài liệu đề án).</summary>
    /// <param name="id">The id of the document, snake_case.</param>
    /// <param name="projects">The projects, each id once.</param>
    /// <param name="contracts">The contracts for these projects, each number once; empty if omitted.</param>
    /// <param name="funds">The yearly funds, each name once; empty if omitted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="projects"/> is null.</exception>
    /// <exception cref="DefinitionException">
    /// The id is not snake_case, a project, contract or fund is null or appears twice, a contract has a project that is not among
    /// <paramref name="projects"/>, or a member of a fund is not valid.
    /// </exception>
    public ProjectDocument(
        string id,
        IEnumerable<PromotionProject> projects,
        IEnumerable<ImplementationContract>? contracts = null,
        IEnumerable<YearlyFund>? funds = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(projects);
        Id = id;
        Projects = [.. projects];
        Contracts = [.. contracts ?? []];
        Funds = [.. funds ?? []];
        ImmutableArray<DefinitionFault> faults = FindFaults();
        if (!faults.IsEmpty)
        {
            throw new DefinitionException(faults, nameof(projects));
        }
    }

    /// <summary>The id of the document (mã tài liệu).</summary>
    public string Id { get; }

    /// <summary>The projects (các đề án), in the order of the document.</summary>
    public ImmutableArray<PromotionProject> Projects { get; }

    /// <summary>The contracts (các hợp đồng), in the order of the document.</summary>
    public ImmutableArray<ImplementationContract> Contracts { get; }

    /// <summary>The yearly funds (kinh phí được giao hàng năm), in the order of the document.</summary>
    public ImmutableArray<YearlyFund> Funds { get; }

    /// <summary>Returns the id, and the numbers of projects and contracts.</summary>
    /// <returns>Text such as "gia_lai_2016: 12 projects, 4 contracts".</returns>
    public override string ToString() =>
        $"{Id}: {CountedNoun.Of(Projects.Length, "project")}, {CountedNoun.Of(Contracts.Length, "contract")}";

    private ImmutableArray<DefinitionFault> FindFaults()
    {
        DefinitionFaultList faults = new();
        faults.RequireId(nameof(Id), Id);
        faults.CheckEach(nameof(Projects), Projects, (_, _) => { }, project => project.Id);
        HashSet<PromotionProject> known = new(Projects.Where(project => project is not null), ReferenceEqualityComparer.Instance);
        faults.CheckEach(
            nameof(Contracts),
            Contracts,
            (contract, path) =>
            {
                foreach (PromotionProject project in contract.Projects.Where(project => !known.Contains(project)))
                {
                    faults.Check(path + nameof(contract.Projects), ProjectRules.OfProject(isKnown: false), QuotedText.Of(project.Id));
                }
            },
            contract => contract.Id);
        faults.CheckEach(nameof(Funds), Funds, (fund, path) => fund.Check(faults, path), fund => fund.Name);
        return faults.Items;
    }
}
