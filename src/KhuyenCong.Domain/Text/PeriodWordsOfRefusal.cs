namespace KhuyenCong.Domain;

/// <summary>Why words name no period, where the grammar of periods says nothing more exact.</summary>
internal static class PeriodWordsOfRefusal
{
    internal static ReportingPeriodFailureReason ReasonOf(List<PeriodToken> tokens)
    {
        ReportingPeriodFailureReason? status = null;
        ReportingPeriodFailureReason? relative = null;
        ReportingPeriodFailureReason? several = null;
        foreach (PeriodToken token in tokens)
        {
            switch (token.Word)
            {
                case "ước" or "sơ" or "hoạch" or "dự" or "thực" or "chính" or "estimated" or "estimate" or "plan" or "planned" or "provisional" or "final":
                    status = ReportingPeriodFailureReason.WordOfStatus;
                    break;
                case "nay" or "này" or "trước" or "qua" or "sau" or "ngoái" or "cùng" or "gần" or "this" or "last" or "previous" or "next" or "same" or "past":
                    relative = ReportingPeriodFailureReason.Relative;
                    break;
                case "và" or "and" or "," or ";" or "+" or "&":
                    several = ReportingPeriodFailureReason.SeveralPeriods;
                    break;
            }
        }

        return relative ?? status ?? several ?? ReportingPeriodFailureReason.NotAPeriod;
    }
}
