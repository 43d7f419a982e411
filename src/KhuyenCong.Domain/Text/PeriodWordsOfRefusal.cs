namespace KhuyenCong.Domain;

/// <summary>Finds the reason why words do not name a period, if the grammar of periods has none that is more specific.</summary>
internal static class PeriodWordsOfRefusal
{
    internal static ReportingPeriodFailureReason ReasonOf(List<PeriodToken> tokens)
    {
        ReportingPeriodFailureReason? status = null;
        ReportingPeriodFailureReason? relative = null;
        ReportingPeriodFailureReason? several = null;
        for (int i = 0; i < tokens.Count; i++)
        {
            string next = i + 1 < tokens.Count ? tokens[i + 1].Word : string.Empty;
            switch (tokens[i].Word, next)
            {
                case ("ước", _) or ("sơ", "bộ") or ("kế", "hoạch") or ("dự", "kiến") or ("thực", "hiện") or ("chính", "thức"):
                case ("estimated" or "estimate" or "plan" or "planned" or "provisional" or "final", _):
                    status = ReportingPeriodFailureReason.WordOfStatus;
                    break;
                case ("nay" or "này" or "trước" or "qua" or "sau" or "ngoái" or "cùng" or "gần", _):
                case ("this" or "last" or "previous" or "next" or "same" or "past", _):
                    relative = ReportingPeriodFailureReason.Relative;
                    break;
                case ("và" or "and" or "," or ";" or "+" or "&", _):
                    several = ReportingPeriodFailureReason.SeveralPeriods;
                    break;
            }
        }

        return relative ?? status ?? several ?? ReportingPeriodFailureReason.NotAPeriod;
    }
}
