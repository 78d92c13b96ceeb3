namespace OverWolverine;

public static class OrderHandler
{
    public static void Handle(Order order) => Console.WriteLine(order);
}
