using Stevedore;

public static class Compare
{
    public static bool Same(Archive left, Archive right) => left.ObjectSchema == right.ObjectSchema;
}
