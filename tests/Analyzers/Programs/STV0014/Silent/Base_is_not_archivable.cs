using Stevedore;

public static class Program
{
    public static void Run(Archive archive) => archive.Write(1);
}

public class Animal
{
}

public class Dog : Animal
{
}
