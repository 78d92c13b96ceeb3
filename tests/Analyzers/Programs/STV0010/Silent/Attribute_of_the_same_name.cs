[AttributeUsage(AttributeTargets.Field)]
public sealed class EmbeddedAttribute : Attribute;

public class Ruler
{
    [Embedded] public int Length;
}
