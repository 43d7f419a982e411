/// <summary>Projects that were taken, and what was found of them.</summary>
internal sealed record DossierAnswer(int Id, ProjectReview Review);
