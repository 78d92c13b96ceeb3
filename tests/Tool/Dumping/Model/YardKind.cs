namespace Stevedore.Tool.Tests.Dumping.Model;

public enum YardKind : short
{
    Steel,
    Timber,
}
