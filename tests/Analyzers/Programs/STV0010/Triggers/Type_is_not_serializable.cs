using Stevedore;

public class Ruler
{
    [[|Order(1)|]] public int Length;
    [[|Order(2)|]] public string? Name;
}
